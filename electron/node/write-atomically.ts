import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, detailOf, ReadOnlyFile, RefusedRename } from './disk-errors.ts';
import type { FileSystem } from './file-system.ts';

/**
 * Writes one file whole or not at all, also when the power fails: the new content is put beside it and is on the disk
 * before it takes the name. A link stays a link, and the file keeps its mode. Throws what the file system says; what was
 * put beside is gone then.
 */
export async function writeAtomically({ fs, wait = sleep }: Disk, file: string, content: Uint8Array): Promise<void> {
  const target = await realTarget(fs, file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `${TEMPORARY_START}${randomUUID()}${TEMPORARY_END}`);
  const mode = await modeOf(fs, target);
  try {
    await fs.writeNew(temporary, content, mode);
    await renamePatiently({ fs, wait }, temporary, target);
  } catch (error) {
    // What failed is told, not that its rest could not be removed: `sweep` finds that.
    await fs.remove(temporary).catch(() => {});
    throw error;
  }
  // Some file systems cannot do that for a folder; the file itself is safe.
  await fs.syncFolder(folder).catch(() => {});
}

export interface Disk {
  readonly fs: FileSystem;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Without the file's own name, which may be as long as a name can be. */
const TEMPORARY_START = '.greenlight-';
const TEMPORARY_END = '.tmp';

export const isTemporary = (name: string): boolean => name.startsWith(TEMPORARY_START) && name.endsWith(TEMPORARY_END);

/** Where a link leads; a file that is not there yet is where it is going to be. */
export async function realTarget(fs: FileSystem, file: string): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return path.join(await fs.realpath(path.dirname(file)), path.basename(file));
  }
}

/** Replacing a file needs no right to write it, so we ask. Undefined where there is none yet. */
async function modeOf(fs: FileSystem, target: string): Promise<number | undefined> {
  try {
    const { mode } = await fs.stat(target);
    await fs.checkWritable(target);
    return mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') throw new ReadOnlyFile(detailOf(error));
    throw error;
  }
}

/** In milliseconds. On Windows a virus scanner or an indexer holds a file for moments; more is another program. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 1000;
const PATIENCE = 5000;
const PASSING: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

async function renamePatiently({ fs, wait = sleep }: Disk, from: string, to: string): Promise<void> {
  let waited = 0;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error;
      if (waited >= PATIENCE) throw new RefusedRename(detailOf(error));
    }
    await wait(pause);
    waited += pause;
  }
}

/** In milliseconds: no write takes that long. */
const OLD = 24 * 3600 * 1000;

/** Removes what writes of a program that was killed left behind in a folder. */
export async function sweep(fs: FileSystem, folder: string, now: number = Date.now()): Promise<void> {
  try {
    for (const name of (await fs.list(folder)).filter(isTemporary)) {
      const file = path.join(folder, name);
      if (now - (await fs.stat(file)).mtimeMs > OLD) await fs.remove(file);
    }
  } catch {
    // Tidying up is no reason to fail: it is tried again the next time.
  }
}
