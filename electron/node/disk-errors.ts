import path from 'node:path';
import type { HostError, SaveError } from '../../renderer/host/host-error.ts';

/** What a file system throws, as errors of the closed set. Names only: a message never tells the application a path. */

const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR']);
const DISCONNECTED: ReadonlySet<string> = new Set(
  'EIO ENXIO ENODEV ENOTCONN ESTALE EHOSTDOWN EHOSTUNREACH ENETUNREACH ENETDOWN ETIMEDOUT ECONNRESET'.split(' '),
);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const LOCKED: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY', 'EAGAIN']);
const DENIED: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export function hostError(error: unknown, file: string): HostError {
  const name = path.basename(file);
  const code = codeOf(error);
  const detail = detailOf(error);
  if (GONE.has(code)) return { code: 'missing', name, detail };
  if (DENIED.has(code)) return { code: 'not-allowed', name, detail };
  if (DISCONNECTED.has(code)) return { code: 'disconnected', name, detail };
  return { code: 'failed', name, detail };
}

/** `needed` is how many bytes were to be written. */
export function saveError(error: unknown, file: string, needed: number): SaveError {
  const name = path.basename(file);
  const code = codeOf(error);
  const detail = detailOf(error);
  if (FULL.has(code)) return { code: 'disk-full', name, needed, detail };
  if (code === 'EFBIG') return { code: 'too-large', name, bytes: needed };
  if (code === 'EROFS' || error instanceof ReadOnlyFile) return { code: 'read-only', name, detail };
  if (LOCKED.has(code) || error instanceof RefusedRename) return { code: 'locked', name, detail };
  return hostError(error, file);
}

/** The file is there, and we may not write it. */
export class ReadOnlyFile extends Error {}

/** The new content stands beside the file, and another program keeps the file from being replaced. */
export class RefusedRename extends Error {}

/** Without the paths that Node puts into its messages. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/,? '.*$/su, '');
}
