import { freeName } from '../file-names.ts';
import type { OpenedFile, SavedFile } from '../host.ts';
import type { FileToken } from '../names.ts';
import { versionOf } from '../version.ts';

/** A disk that is a map: files under tokens, in folders by name. */

export interface StoredFile {
  readonly name: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
}

export interface MemoryDisk {
  readonly files: Map<FileToken, StoredFile>;
  /** Under the first free token. */
  put(file: StoredFile): FileToken;
  saved(token: FileToken, file: StoredFile): Promise<SavedFile>;
  opened(token: FileToken, file: StoredFile): Promise<OpenedFile>;
  freeNameIn(folder: string, name: string): Promise<string>;
}

export function createMemoryDisk(): MemoryDisk {
  const files = new Map<FileToken, StoredFile>();
  let tokens = 0;
  const saved = async (file: FileToken, { name, folder, bytes }: StoredFile): Promise<SavedFile> => ({
    file,
    name,
    folder,
    version: await versionOf(bytes),
  });
  return {
    files,
    saved,
    put: (file) => {
      tokens += 1;
      const token = `memory-${tokens}` as FileToken;
      files.set(token, { ...file, bytes: file.bytes.slice() });
      return token;
    },
    opened: async (token, file) => ({ ...(await saved(token, file)), bytes: file.bytes.slice() }),
    freeNameIn: (folder, name) =>
      freeName(name, (candidate) =>
        [...files.values()].some((file) => file.folder === folder && file.name === candidate),
      ),
  };
}
