import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Temporary folders with known contents, and what became of them. */

/** A new folder with these files, gone when the test is over, or when `whenDone` says. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  whenDone: (remove: () => Promise<void>) => void = onTestFinished,
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-test-'));
  // What is still being written lands in the folder while it is emptied. The kind that waits lists the folder anew each time.
  whenDone(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Everything in a folder: each file by its name and SHA-256, each folder by its name. */
export const contentsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file);
      return entry.isFile() ? `${name} ${sha256(readFileSync(file))}` : `${name}/`;
    })
    .toSorted();

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const bytesIn = (folder: string, name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folder, name)));

export const textIn = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');
