import path from 'node:path';
import { err, ok, type Result } from '../../renderer/core/base/result.ts';
import type { HostError, SaveError } from '../../renderer/host/host-error.ts';
import { hostError, saveError } from './disk-errors.ts';
import { moveAside, type JsonDisk } from './json-file.ts';
import { sweep, writeAtomically } from './write-atomically.ts';
import { createWriteQueue } from './write-queue.ts';

/**
 * Work that is kept in a folder of ours: each piece is one file, a line of JSON that says what it is and then its bytes,
 * so that what it is and what is in it can never be of two moments. A damaged one is moved aside.
 */
export interface KeptFiles<Info> {
  write(info: Info, bytes: Uint8Array): Promise<Result<void, SaveError>>;
  list(): Promise<readonly Info[]>;
  read(id: string): Promise<Result<Uint8Array, HostError>>;
  remove(id: string): Promise<void>;
  idle(): Promise<void>;
}

export interface KeptKind<Info> {
  readonly folder: string;
  /** As in `.draft`. */
  readonly ending: string;
  /** What a file says about itself, or undefined where that is nothing of ours. */
  readonly parse: (value: unknown) => Info | undefined;
}

export interface Kept {
  readonly id: string;
  readonly title: string;
}

/** Longer than any list of sections, shorter than a pitch. */
const HEAD_BYTES = 65_536;
const LINE_END = 10;
/** An id becomes the name of a file. */
const ID = /^[a-z0-9][a-z0-9_-]{0,99}$/iu;

export function createKeptFiles<Info extends Kept>(disk: JsonDisk, kind: KeptKind<Info>): KeptFiles<Info> {
  const { fs } = disk;
  const queue = createWriteQueue<Result<void, SaveError>>();
  const fileOf = (id: string): string | undefined =>
    ID.test(id) ? path.join(kind.folder, `${id}${kind.ending}`) : undefined;
  const infoOf = async (name: string): Promise<readonly Info[]> => {
    const file = path.join(kind.folder, name);
    const info = parseHead(await fs.readStart(file, HEAD_BYTES), kind.parse);
    if (info) return [info];
    await moveAside(disk, file, 'its first line says nothing we know');
    return [];
  };
  return {
    write: async (info, bytes) => {
      const file = fileOf(info.id);
      if (file === undefined) return err({ code: 'failed', name: info.title, detail: 'its id is no name' });
      return queue.write(file, '', async () => {
        try {
          await fs.makeFolder(kind.folder);
          await writeAtomically(disk, file, join(info, bytes));
          return ok(undefined);
        } catch (error) {
          return err({ ...saveError(error, file, bytes.length), name: info.title });
        }
      });
    },
    list: async () => {
      await sweep(fs, kind.folder);
      const names = await fs.list(kind.folder).catch(() => []);
      const ours = names.filter((name) => name.endsWith(kind.ending));
      // One that cannot be read now does not hide the others.
      const infos = await Promise.all(ours.map((name) => infoOf(name).catch(() => [])));
      return infos.flat();
    },
    read: async (id) => {
      const file = fileOf(id);
      if (file === undefined) return err({ code: 'missing', name: '', detail: 'its id is no name' });
      try {
        const bytes = await fs.readFile(file);
        return ok(bytes.slice(bytes.indexOf(LINE_END) + 1));
      } catch (error) {
        return err(hostError(error, file));
      }
    },
    remove: async (id) => {
      const file = fileOf(id);
      if (file === undefined) return;
      // After a write that is still going on, or it would come back.
      await queue.write(file, 'remove', async () => {
        // What stays is offered again: nothing is lost.
        await fs.remove(file).catch(() => {});
        return ok(undefined);
      });
    },
    idle: queue.idle,
  };
}

function join(info: Kept, bytes: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify(info)}\n`);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}

function parseHead<Info>(bytes: Uint8Array, parse: (value: unknown) => Info | undefined): Info | undefined {
  const end = bytes.indexOf(LINE_END);
  if (end < 0) return undefined;
  try {
    return parse(JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))));
  } catch {
    return undefined;
  }
}
