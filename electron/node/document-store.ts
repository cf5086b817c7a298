import { createHash } from 'node:crypto';
import path from 'node:path';
import { err, ok, type Result } from '../../renderer/core/base/result.ts';
import { freeName } from '../../renderer/host/file-names.ts';
import type { HostError, SaveError } from '../../renderer/host/host-error.ts';
import { MAX_FILE_BYTES } from '../../renderer/host/limits.ts';
import type { DocumentVersion } from '../../renderer/host/names.ts';
import { codeOf, hostError, saveError } from './disk-errors.ts';
import { realTarget, sweep, writeAtomically, type Disk } from './write-atomically.ts';
import { createWriteQueue } from './write-queue.ts';

/** Documents on the disk, by their paths. Writes whole or not at all, and never over what somebody else wrote. */
export interface DocumentStore {
  read(file: string): Promise<Result<StoredDocument, HostError>>;
  version(file: string): Promise<Result<DocumentVersion, HostError>>;
  /** `undefined` overwrites whatever is there, and makes a new file where there is none. */
  save(
    file: string,
    bytes: Uint8Array,
    expected: DocumentVersion | undefined,
  ): Promise<Result<DocumentVersion, SaveError>>;
  /** The first path beside it that is free. */
  freeBeside(file: string): Promise<Result<string, HostError>>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

export interface StoredDocument {
  readonly bytes: Uint8Array;
  readonly version: DocumentVersion;
}

export const versionOf = (bytes: Uint8Array): DocumentVersion =>
  createHash('sha256').update(bytes).digest('hex') as DocumentVersion;

export function createDocumentStore(disk: Disk): DocumentStore {
  const { fs } = disk;
  const queue = createWriteQueue<Result<DocumentVersion, SaveError>>();
  const swept = new Set<string>();
  const read = async (file: string): Promise<Result<StoredDocument, HostError>> => {
    try {
      const { size } = await fs.stat(file);
      if (size > MAX_FILE_BYTES) return err({ code: 'too-large', name: path.basename(file), bytes: size });
      const bytes = await fs.readFile(file);
      return ok({ bytes, version: versionOf(bytes) });
    } catch (error) {
      return err(hostError(error, file));
    }
  };
  /** Two names of one file are one file. Whoever came first goes on first, or an older save could land last. */
  let arrivals: Promise<unknown> = Promise.resolve();
  const resolveInOrder = (file: string): Promise<string> => {
    const resolved = arrivals.then(() => realTarget(fs, file));
    arrivals = resolved.catch(() => {});
    return resolved;
  };
  const tidy = async (folder: string): Promise<void> => {
    if (swept.has(folder)) return;
    swept.add(folder);
    await sweep(fs, folder);
  };
  return {
    read,
    version: async (file) => {
      const found = await read(file);
      return found.ok ? ok(found.value.version) : found;
    },
    save: async (file, bytes, expected) => {
      try {
        const target = await resolveInOrder(file);
        return await queue.write(target, expected ?? '', async () => {
          await tidy(path.dirname(target));
          return replace(disk, target, bytes, expected);
        });
      } catch (error) {
        return err(saveError(error, file, bytes.length));
      }
    },
    freeBeside: async (file) => {
      try {
        const folder = path.dirname(await realTarget(fs, file));
        const taken = new Set((await fs.list(folder)).map((name) => name.toLowerCase()));
        return ok(path.join(folder, await freeName(path.basename(file), (name) => taken.has(name.toLowerCase()))));
      } catch (error) {
        return err(hostError(error, file));
      }
    },
    idle: queue.idle,
  };
}

async function replace(
  disk: Disk,
  file: string,
  bytes: Uint8Array,
  expected: DocumentVersion | undefined,
): Promise<Result<DocumentVersion, SaveError>> {
  try {
    const found = expected === undefined ? undefined : versionOf(await disk.fs.readFile(file));
    const isOther = found !== undefined && found !== expected;
    if (isOther) return err({ code: 'conflict', name: path.basename(file), found });
    await writeAtomically(disk, file, bytes);
    return ok(versionOf(bytes));
  } catch (error) {
    // A file that was there and is not any more is missing; so is a folder.
    return err(codeOf(error) === 'ENOENT' ? hostError(error, file) : saveError(error, file, bytes.length));
  }
}
