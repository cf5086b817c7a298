import type { HostError, SaveError } from '../host-error.ts';

/**
 * What browsers throw, as the errors that a host may answer with. A browser does not say whether a file is gone or its
 * drive is: `disconnected` is never answered here.
 */
export function hostErrorOf(cause: unknown, name: string): HostError {
  const detail = detailOf(cause);
  switch (kindOf(cause)) {
    case 'NotFoundError':
      return { code: 'missing', name, detail };
    case 'NotAllowedError':
    case 'SecurityError':
    case 'NotReadableError':
      return { code: 'not-allowed', name, detail };
    case 'NotSupportedError':
      return { code: 'unsupported', detail };
    default:
      return { code: 'failed', name, detail };
  }
}

/** The same while writing. `needed` is how many bytes were to be written. */
export function saveErrorOf(cause: unknown, name: string, needed: number): SaveError {
  const detail = detailOf(cause);
  switch (kindOf(cause)) {
    case 'QuotaExceededError':
      return { code: 'disk-full', name, needed, detail };
    // Chromium's word for a lock that somebody else holds.
    case 'NoModificationAllowedError':
      return { code: 'locked', name, detail };
    // The system lets us read, and refuses to open for writing.
    case 'NotReadableError':
    case 'InvalidModificationError':
      return { code: 'read-only', name, detail };
    default:
      return hostErrorOf(cause, name);
  }
}

export const missing = (name: string): HostError => ({
  code: 'missing',
  name,
  detail: 'It is not known to this browser any more.',
});

export const notAllowed = (name: string, detail: string): HostError => ({ code: 'not-allowed', name, detail });

const kindOf = (cause: unknown): string => (cause instanceof Error ? cause.name : '');

const detailOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
