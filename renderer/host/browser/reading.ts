import { err, ok, type Result } from '../../core/base/result.ts';
import type { HostError } from '../host-error.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { mayUse } from './file-access.ts';
import type { KeptFile } from './files.ts';
import { hostError } from './troubles.ts';

/** The bytes of files, wherever the browser has them from. */

/** `ask` says whether the browser may put a question to the person, as it does after a click. */
export async function readKept(file: KeptFile, ask: boolean): Promise<Result<Uint8Array, HostError>> {
  if (file.kind === 'copy') return ok(file.bytes);
  const { name, handle } = file;
  try {
    if (!(await mayUse(handle, 'read', ask))) {
      return err({ code: 'not-allowed', name, detail: 'the browser was told not to' });
    }
    return await readFile(await handle.getFile());
  } catch (error) {
    return err(hostError(error, name));
  }
}

export async function readFile(file: File): Promise<Result<Uint8Array, HostError>> {
  if (file.size > MAX_FILE_BYTES) return err({ code: 'too-large', name: file.name, bytes: file.size });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return err(hostError(error, file.name));
  }
}
