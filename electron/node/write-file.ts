import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  readonly file: string;
  readonly content: Uint8Array;
}

/**
 * Writes files whole or not at all: each beside its place first, and only when all of them are there, by renaming. A
 * failure before that leaves everything as it was. Throws what the file system says.
 */
export async function writeFilesAtomically(files: readonly FileToWrite[]): Promise<void> {
  const written: { readonly temporary: string; readonly file: string }[] = [];
  try {
    for (const { file, content } of files) {
      // Without the file's own name, which may be as long as a name can be.
      const temporary = path.join(path.dirname(file), `.greenlight-${randomUUID()}.tmp`);
      written.push({ temporary, file });
      await writeNew(temporary, content);
    }
    for (const { temporary, file } of written) await rename(temporary, file);
  } finally {
    // After a rename there is nothing left to remove; after a failure there is.
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function writeNew(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
