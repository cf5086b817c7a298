import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';

/** What we ask of a disk, so that a test can give one that fails. A subset of `node:fs/promises`, with its errors. */
export interface FileSystem {
  readFile(file: string): Promise<Uint8Array>;
  /** The first bytes of a file, up to `length`. */
  readStart(file: string, length: number): Promise<Uint8Array>;
  /** Writes a new file, and resolves once it is on the disk; refuses where there is one. */
  writeNew(file: string, content: Uint8Array, mode: number | undefined): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Whether there is such a file or not, it is gone. */
  remove(file: string): Promise<void>;
  realpath(file: string): Promise<string>;
  stat(file: string): Promise<FileFacts>;
  /** Throws where the file may not be written. */
  checkWritable(file: string): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** That a name in this folder was changed is on the disk. */
  syncFolder(folder: string): Promise<void>;
}

export interface FileFacts {
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
  isFile(): boolean;
}

export const nodeFileSystem: FileSystem = {
  readFile: async (file) => new Uint8Array(await readFile(file)),
  readStart: async (file, length) => {
    const handle = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  },
  writeNew: async (file, content, mode) => {
    const handle = await open(file, 'wx', mode);
    try {
      await handle.writeFile(content);
      // Not narrowed by the mask of the process.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  realpath: (file) => realpath(file),
  stat: (file) => stat(file),
  checkWritable: (file) => access(file, constants.W_OK),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  list: (folder) => readdir(folder),
  syncFolder: async (folder) => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
