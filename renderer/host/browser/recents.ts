import type { RecentFile, Recents } from '../host.ts';
import type { FileToken } from '../names.ts';
import { MAX_RECENTS } from '../recents.ts';
import type { Database } from './database.ts';
import { hostErrorOf } from './errors.ts';
import type { FileTable } from './files.ts';

/** Files that were open lately. What nothing speaks of any more is forgotten with its handle or its copy. */
export function browserRecents(database: Database, files: FileTable): Recents {
  const newestFirst = async (): Promise<readonly Omit<RecentFile, 'missing'>[]> => {
    const recents = await database.all('recents').catch(() => []);
    return recents.toSorted((a, b) => b.openedAt - a.openedAt);
  };
  const forget = async (file: FileToken): Promise<void> => {
    await database.change({ store: 'recents', key: file, value: undefined }).catch(() => undefined);
    const drafts = await database.all('drafts').catch(() => []);
    if (!drafts.some((draft) => draft.file === file)) await files.forget(file);
  };
  return {
    forget,
    list: async () =>
      Promise.all(
        (await newestFirst()).map(async (recent) => ({ ...recent, missing: await missingOf(files, recent.file) })),
      ),
    remember: async (recent) => {
      await database.change({ store: 'recents', key: recent.file, value: recent }).catch(() => undefined);
      for (const { file } of (await newestFirst()).slice(MAX_RECENTS)) await forget(file);
    },
  };
}

/** Known only where the browser lets us look without asking the person. */
async function missingOf(files: FileTable, token: FileToken): Promise<RecentFile['missing']> {
  const file = await files.find(token);
  if (!file) return 'file';
  if ('bytes' in file) return undefined;
  try {
    const state = await file.handle.queryPermission?.({ mode: 'read' });
    if (state === undefined || state === 'granted') await file.handle.getFile();
    return undefined;
  } catch (cause) {
    return hostErrorOf(cause, file.name).code === 'missing' ? 'file' : undefined;
  }
}
