import type { FileToken } from '../names.ts';
import type { Database } from './database.ts';
import type { FileHandle } from './file-access.ts';

/**
 * Which token stands for which file. Handles are kept in the database, so that a token also holds after the page was
 * closed. Where the browser gives no handles, a copy of what was opened or downloaded last takes their place.
 */

export type KeptFile =
  | { readonly kind: 'handle'; readonly name: string; readonly handle: FileHandle }
  | { readonly kind: 'copy'; readonly name: string; readonly bytes: Uint8Array };

export interface FileRegistry {
  find(token: FileToken): Promise<KeptFile | undefined>;
  /** The token that it has, or a new one. */
  keep(file: KeptFile): Promise<FileToken>;
  replace(token: FileToken, file: KeptFile): Promise<void>;
  forget(token: FileToken): Promise<void>;
}

export function createFileRegistry(database: Database): FileRegistry {
  const known = new Map<FileToken, KeptFile>();
  const replace = async (token: FileToken, file: KeptFile): Promise<void> => {
    known.set(token, file);
    // Where nothing can be kept, as in a private window, the token holds until the page is closed.
    await database.write({ table: 'files', key: token, value: { token, file } }).catch(() => {});
  };
  const tokenOf = async (handle: FileHandle): Promise<FileToken | undefined> => {
    for (const [token, file] of [...(await kept(database)), ...known]) {
      if (file.kind === 'handle' && (await isSame(file.handle, handle))) return token;
    }
    return undefined;
  };
  return {
    replace,
    find: async (token) => {
      const found = known.get(token) ?? readKept(await database.get('files', token).catch(() => undefined))?.[1];
      if (found) known.set(token, found);
      return found;
    },
    keep: async (file) => {
      const same = file.kind === 'handle' ? await tokenOf(file.handle) : undefined;
      const token = same ?? (crypto.randomUUID() as FileToken);
      await replace(token, file);
      return token;
    },
    forget: async (token) => {
      known.delete(token);
      await database.write({ table: 'files', key: token, remove: true }).catch(() => {});
    },
  };
}

async function kept(database: Database): Promise<readonly (readonly [FileToken, KeptFile])[]> {
  const rows = await database.all('files').catch(() => []);
  return rows.flatMap((row) => {
    const read = readKept(row);
    return read ? [read] : [];
  });
}

/** Written by us, and nobody else has the key to the database. */
const readKept = (row: unknown): readonly [FileToken, KeptFile] | undefined => {
  if (typeof row !== 'object' || row === null || !('token' in row) || !('file' in row)) return undefined;
  return [row.token as FileToken, row.file as KeptFile];
};

/** A handle whose file is gone may refuse to be compared. */
const isSame = async (one: FileHandle, other: FileHandle): Promise<boolean> => {
  try {
    return await one.isSameEntry(other);
  } catch {
    return false;
  }
};
