import { err, ok } from '../../core/base/result.ts';
import type { Drafts } from '../host.ts';
import type { Database } from './database.ts';
import { hostErrorOf, missing, saveErrorOf } from './errors.ts';

/** Unsaved work, in the browser's database. With the first, the browser is asked not to throw it away. */
export function browserDrafts(database: Database): Drafts {
  let asked = false;
  const askToKeep = (): void => {
    if (asked) return;
    asked = true;
    // Where it is refused, drafts are kept as long as there is room: nothing better can be had.
    (navigator.storage as StorageManager | undefined)?.persist().catch(() => undefined);
  };
  return {
    write: async (info, bytes) => {
      askToKeep();
      try {
        await database.change(
          { store: 'drafts', key: info.id, value: info },
          { store: 'draftBytes', key: info.id, value: bytes },
        );
        return ok(undefined);
      } catch (cause) {
        return err(saveErrorOf(cause, info.title, bytes.length));
      }
    },
    list: async () => {
      const drafts = await database.all('drafts').catch(() => []);
      return drafts.toSorted((a, b) => b.typedAt - a.typedAt);
    },
    read: async (id) => {
      try {
        const bytes = await database.get('draftBytes', id);
        return bytes ? ok(bytes) : err(missing(''));
      } catch (cause) {
        return err(hostErrorOf(cause, ''));
      }
    },
    remove: async (id) => {
      await database
        .change({ store: 'drafts', key: id, value: undefined }, { store: 'draftBytes', key: id, value: undefined })
        .catch(() => undefined);
    },
  };
}
