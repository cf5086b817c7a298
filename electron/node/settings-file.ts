import path from 'node:path';
import { writeJsonFile, moveAside, readJsonFile, type JsonDisk } from './json-file.ts';
import { createWriteQueue } from './write-queue.ts';

/** Settings in a JSON file. Reading is from memory; keys that we do not know stay as they are. */
export interface SettingsFile {
  all(): Readonly<Record<string, unknown>>;
  get(key: string): unknown;
  /** At once in memory, soon on the disk. `undefined` removes. */
  set(key: string, value: unknown): void;
  /** Resolves when all is on the disk, or could not be put there. */
  flush(): Promise<void>;
}

export async function openSettingsFile(disk: JsonDisk, file: string): Promise<SettingsFile> {
  const values = new Map(Object.entries(await readSettings(disk, file)));
  const queue = createWriteQueue<void>();
  const write = async (): Promise<void> => {
    await disk.fs.makeFolder(path.dirname(file));
    await writeJsonFile(disk, file, Object.fromEntries(values));
  };
  return {
    all: () => Object.fromEntries(values),
    get: (key) => values.get(key),
    set: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      // A choice that could not be kept is made again: nothing to stop for.
      queue.write(file, '', write).catch(() => {});
    },
    flush: queue.idle,
  };
}

async function readSettings(disk: JsonDisk, file: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await readJsonFile(disk, file);
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  await moveAside(disk, file, 'it is no object');
  return {};
}
