import { err, ok, type Result } from '../../core/base/result.ts';
import type { HostError } from '../host-error.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import type { Access, FileHandle } from './access.ts';
import type { StoredFile } from './database.ts';
import { hostErrorOf, notAllowed } from './errors.ts';

/** Reading and writing what a file holds. */

/** `ask` lets the browser ask the person, which it does only soon after a click or a key. */
export async function readContent(file: StoredFile, ask: boolean): Promise<Result<Uint8Array, HostError>> {
  if ('bytes' in file) return ok(file.bytes.slice());
  try {
    const refused = await accessRefused(file.handle, 'read', ask);
    return refused ? err(refused) : await readFile(await file.handle.getFile());
  } catch (cause) {
    return err(hostErrorOf(cause, file.name));
  }
}

export async function readFile(file: File): Promise<Result<Uint8Array, HostError>> {
  if (file.size > MAX_FILE_BYTES) return err({ code: 'too-large', name: file.name, bytes: file.size });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    return err(hostErrorOf(cause, file.name));
  }
}

/** Why the file may not be used so; nothing where it may. A handle that outlived its page has to be asked for again. */
export async function accessRefused(handle: FileHandle, mode: Access, ask: boolean): Promise<HostError | undefined> {
  const state = await handle.queryPermission?.({ mode });
  if (state === undefined || state === 'granted') return undefined;
  const answer = ask && state === 'prompt' ? await handle.requestPermission?.({ mode }) : state;
  return answer === 'granted' ? undefined : notAllowed(handle.name, `The browser's permission is "${answer}".`);
}

/** Whole or not at all: the browser writes beside the file and puts the new one in its place at the end. Throws. */
export async function writeContent(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const writing = await handle.createWritable();
  try {
    await writing.write(plain(bytes));
    await writing.close();
  } catch (cause) {
    await writing.abort().catch(() => undefined);
    throw cause;
  }
}

/** Browsers write from memory that is not shared with a worker. */
export const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
