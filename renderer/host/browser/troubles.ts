import type { HostError, SaveError } from '../host-error.ts';

/** What a browser throws, as errors of the closed set. */

/** By the name of the exception: File System Access, IndexedDB and permissions share them. */
export function hostError(error: unknown, name: string): HostError {
  const detail = detailOf(error);
  switch (nameOf(error)) {
    case 'NotFoundError':
      return { code: 'missing', name, detail };
    case 'NotAllowedError':
    // Also what is answered where the browser wants a click first.
    case 'SecurityError':
      return { code: 'not-allowed', name, detail };
    // The file changed while it was being read, as on a drive that was pulled out.
    case 'NotReadableError':
    case 'NetworkError':
      return { code: 'disconnected', name, detail };
    case 'NotSupportedError':
      return { code: 'unsupported', detail };
    default:
      return { code: 'failed', name, detail };
  }
}

export function saveError(error: unknown, name: string, needed: number): SaveError {
  const detail = detailOf(error);
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { code: 'disk-full', name, needed, detail };
    case 'NoModificationAllowedError':
      return { code: 'locked', name, detail };
    // The system lets us read, and refuses to open for writing.
    case 'NotReadableError':
    case 'InvalidModificationError':
      return { code: 'read-only', name, detail };
    default:
      return hostError(error, name);
  }
}

/** The person closed the dialog. */
export const isCancelled = (error: unknown): boolean => nameOf(error) === 'AbortError';

const nameOf = (error: unknown): string => (error instanceof Error || isNamed(error) ? error.name : '');

/** Exceptions of another page of ours are not our `Error`. */
const isNamed = (error: unknown): error is { readonly name: string } =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
