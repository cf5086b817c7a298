import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilt, ROOT } from '../../build/program.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built `cli.mjs`. */
    readonly program: string;
  }
}

const PARTS = ['cli.mjs', 'chunks', 'assets'];

/** Where the copy is while tests run. */
let folder: string | undefined;

/**
 * Builds the program once, before any test file, and puts a copy of it where nothing changes while tests run: a second
 * run of the tests, or somebody who builds meanwhile, cannot pull it from under them. Anybody may read the copy.
 */
export function setup(project: TestProject): void {
  ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'greenlight-program-'));
  chmodSync(folder, 0o755);
  for (const part of PARTS) cpSync(path.join(ROOT, 'dist', part), path.join(folder, part), { recursive: true });
  project.provide('program', path.join(folder, 'cli.mjs'));
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
