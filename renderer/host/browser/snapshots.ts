import { err, ok } from '../../core/base/result.ts';
import type { Snapshots } from '../host.ts';
import type { Database } from './database.ts';
import { hostErrorOf, missing, saveErrorOf } from './errors.ts';

/** Earlier versions of documents, in the browser's database. */
export function browserSnapshots(database: Database): Snapshots {
  return {
    write: async (info, bytes) => {
      try {
        await database.change(
          { store: 'snapshots', key: info.id, value: info },
          { store: 'snapshotBytes', key: info.id, value: bytes },
        );
        return ok(undefined);
      } catch (cause) {
        return err(saveErrorOf(cause, info.name ?? info.title, bytes.length));
      }
    },
    list: async (document) => {
      const snapshots = await database.all('snapshots').catch(() => []);
      return snapshots.filter((info) => info.document === document).toSorted((a, b) => b.savedAt - a.savedAt);
    },
    read: async (id) => {
      try {
        const bytes = await database.get('snapshotBytes', id);
        return bytes ? ok(bytes) : err(missing(''));
      } catch (cause) {
        return err(hostErrorOf(cause, ''));
      }
    },
    remove: async (id) => {
      await database
        .change(
          { store: 'snapshots', key: id, value: undefined },
          { store: 'snapshotBytes', key: id, value: undefined },
        )
        .catch(() => undefined);
    },
  };
}
