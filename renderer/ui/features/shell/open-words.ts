import type { OpenError } from '../../../core/pitch/open-error.ts';
import type { HostError } from '../../../host/host-error.ts';

/** What exactly is wrong with a file, in a few words for the middle of a sentence. */
export function describeIssue(error: OpenError | HostError | { readonly code: 'no-pitch-inside' }): string {
  switch (error.code) {
    case 'invalid':
      return error.issues
        .slice(0, 3)
        .map(({ field, problem }) => `${field}: ${problem}`)
        .join('; ');
    case 'duplicate-id':
      return `${error.list}, ${error.id}`;
    default:
      return '';
  }
}
