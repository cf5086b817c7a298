import type { JsonFault } from '../base/json-fault.ts';
import { assertNever } from '../base/assert.ts';
import type { OpenedPitch } from './open.ts';
import type { ZipError } from '../base/zip.ts';

/** Everything that can be wrong with a file that is meant to be a pitch. */
export type OpenError =
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'not-a-pitch' }
  | TooNew
  | { readonly code: 'migration-failed'; readonly step: string }
  | { readonly code: 'invalid'; readonly issues: readonly FieldIssue[] }
  | { readonly code: 'duplicate-id'; readonly list: string; readonly id: string }
  | { readonly code: 'too-large'; readonly detail: string }
  | { readonly code: 'damaged-archive'; readonly detail: string }
  | { readonly code: 'encrypted-archive' }
  | { readonly code: 'hostile-archive'; readonly detail: string };

/** Made by a later version of the program. */
export interface TooNew {
  readonly code: 'too-new';
  readonly formatVersion: number;
  readonly generator: string;
  readonly title: string;
  /** What of it can be read: for looking at, never for saving. Undefined where nothing can. */
  readonly readable?: Readable | undefined;
}

export interface Readable {
  readonly opened: OpenedPitch;
  /** How many fields were left out. */
  readonly left: number;
}

export interface FieldIssue {
  /** As in `story.benefits[2].who`, counted from 1. */
  readonly field: string;
  readonly problem: string;
}

/** Most fields named in one message; the rest are counted. */
const NAMED = 3;

/** What is wrong and what to do, in one sentence or two; the caller puts the file's name in front. */
export function describeOpenError(error: OpenError): string {
  switch (error.code) {
    case 'not-json':
      return `not JSON: line ${error.fault.line}, column ${error.fault.column} cannot be read. Open it in a text editor and mend that place, or choose another file.`;
    case 'not-a-pitch':
      return 'no pitch: it lacks "format": "greenlight". `greenlight new FILE` writes a pitch to start from.';
    case 'too-new':
      return `written by ${error.generator} in format version ${error.formatVersion}, newer than this program reads. Update Greenlight to open “${error.title}”.`;
    case 'migration-failed':
      return `in an older format that could not be brought up to date (${error.step}). Open it with the version of Greenlight that wrote it.`;
    case 'invalid':
      return describeIssues(error.issues);
    case 'duplicate-id':
      return `two items of ${error.list} have the id "${error.id}". Give one of them another id.`;
    case 'too-large':
      return `too large: ${error.detail}. Shorten or split it.`;
    case 'damaged-archive':
      return `a damaged archive (${error.detail}). Use a copy from a backup.`;
    case 'encrypted-archive':
      return 'an encrypted archive. Remove the password and try again.';
    case 'hostile-archive':
      return `refused: ${error.detail}. Greenlight does not write such archives; do not trust where it came from.`;
    default:
      return assertNever(error, 'open error');
  }
}

function describeIssues(issues: readonly FieldIssue[]): string {
  const named = issues.slice(0, NAMED).map(({ field, problem }) => `${field}: ${problem}`);
  const rest = issues.length - named.length;
  return `not filled in as a pitch is. ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}. Correct it and try again.`;
}

/** What is wrong with a zip file, said of the file that a person named. */
export function archiveError({ code, detail }: ZipError): OpenError {
  switch (code) {
    case 'too-large':
      return { code, detail };
    case 'encrypted':
      return { code: 'encrypted-archive' };
    case 'damaged':
      return { code: 'damaged-archive', detail };
    case 'hostile':
      return { code: 'hostile-archive', detail };
    default:
      return assertNever(code, 'zip error');
  }
}
