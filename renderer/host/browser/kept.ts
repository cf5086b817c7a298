import { err, ok, type Result } from '../../core/base/result.ts';
import type { DraftInfo, Drafts, RecentFile, Recents, SnapshotInfo, Snapshots } from '../host.ts';
import type { HostError, SaveError } from '../host-error.ts';
import type { FileToken } from '../names.ts';
import { MAX_RECENTS } from '../recents.ts';
import type { Database, Table } from './database.ts';
import { mayUse } from './file-access.ts';
import type { FileRegistry, KeptFile } from './files.ts';
import { hostError, saveError } from './troubles.ts';

/** What is kept in the browser's database: drafts, snapshots, recent files. Only we write it, so its rows are trusted. */

/** @param persist asks the browser, once, not to clear the database when the disk gets full */
export function browserDrafts(database: Database, persist: () => void): Drafts {
  return {
    write: (info, bytes) => {
      persist();
      return keep(database, 'drafts', 'draft-bytes', info, bytes);
    },
    list: async () => (await rows<DraftInfo>(database, 'drafts')).sort((a, b) => b.typedAt - a.typedAt),
    read: (id) => bytesOf(database, 'draft-bytes', id),
    remove: (id) => drop(database, ['drafts', 'draft-bytes'], id),
  };
}

export function browserSnapshots(database: Database): Snapshots {
  return {
    write: (info, bytes) => keep(database, 'snapshots', 'snapshot-bytes', info, bytes),
    list: async (document) =>
      (await rows<SnapshotInfo>(database, 'snapshots'))
        .filter((info) => info.document === document)
        .sort((a, b) => b.savedAt - a.savedAt),
    read: (id) => bytesOf(database, 'snapshot-bytes', id),
    remove: (id) => drop(database, ['snapshots', 'snapshot-bytes'], id),
  };
}

export function browserRecents(database: Database, files: FileRegistry): Recents {
  const newestFirst = async (): Promise<Omit<RecentFile, 'missing'>[]> =>
    (await rows<Omit<RecentFile, 'missing'>>(database, 'recents')).sort((a, b) => b.openedAt - a.openedAt);
  const forget = async (file: FileToken): Promise<void> => {
    await drop(database, ['recents'], file);
    const drafts = await rows<DraftInfo>(database, 'drafts');
    if (!drafts.some((draft) => draft.file === file)) await files.forget(file);
  };
  return {
    forget,
    list: async () =>
      Promise.all(
        (await newestFirst()).map(async (recent) => ({
          ...recent,
          missing: (await isThere(await files.find(recent.file))) ? undefined : ('file' as const),
        })),
      ),
    remember: async (recent) => {
      // A list of recent files that cannot be kept is no reason to stop.
      await database.write({ table: 'recents', key: recent.file, value: recent }).catch(() => {});
      for (const { file } of (await newestFirst()).slice(MAX_RECENTS)) await forget(file);
    },
  };
}

/** Without asking the person anything; a file that we may not look for counts as there. */
async function isThere(file: KeptFile | undefined): Promise<boolean> {
  if (file?.kind !== 'handle') return file !== undefined;
  try {
    if (await mayUse(file.handle, 'read', false)) await file.handle.getFile();
    return true;
  } catch {
    return false;
  }
}

/** What it is and what is in it, both or neither. */
async function keep(
  database: Database,
  table: Table,
  content: Table,
  info: DraftInfo | SnapshotInfo,
  bytes: Uint8Array,
): Promise<Result<void, SaveError>> {
  const { id, title } = info;
  try {
    await database.write({ table, key: id, value: info }, { table: content, key: id, value: bytes });
    return ok(undefined);
  } catch (error) {
    return err(saveError(error, title, bytes.length));
  }
}

async function bytesOf(database: Database, table: Table, id: string): Promise<Result<Uint8Array, HostError>> {
  try {
    const bytes = await database.get(table, id);
    return bytes instanceof Uint8Array ? ok(bytes) : err({ code: 'missing', name: '', detail: 'it is not kept' });
  } catch (error) {
    return err(hostError(error, ''));
  }
}

/** Where a browser keeps nothing, nothing was kept. */
const rows = async <T>(database: Database, table: Table): Promise<T[]> =>
  (await database.all(table).catch(() => [])) as T[];

async function drop(database: Database, tables: readonly Table[], key: string): Promise<void> {
  // Nothing is lost where it stays: it is offered again.
  await database.write(...tables.map((table) => ({ table, key, remove: true }) as const)).catch(() => {});
}
