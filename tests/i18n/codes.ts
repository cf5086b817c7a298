import type { FindingCode } from '../../renderer/core/deck/findings.ts';
import type { OpenError } from '../../renderer/core/pitch/open-error.ts';
import type { HostError, SaveError } from '../../renderer/host/host-error.ts';
import type { EditLabel } from '../../renderer/state/history.ts';

/** Closed sets that need words, as values: the compiler finds one that is missing here. */

const every = <Code extends string>(codes: Readonly<Record<Code, true>>): readonly string[] => Object.keys(codes);

export const FINDINGS = every<FindingCode>({
  'fact-missing': true,
  'reference-missing': true,
  'date-impossible': true,
  'number-out-of-range': true,
  'picture-broken': true,
  'characters-replaced': true,
  'link-dropped': true,
  'no-labels-for-language': true,
  'brand-like-negative': true,
  'theme-unknown': true,
  'title-shrunk': true,
  'title-shortened': true,
  'text-moved-to-backup': true,
  'part-left-out': true,
  'word-broken': true,
  'not-shown': true,
  'option-unknown': true,
  'no-consent': true,
  'bounds-out-of-order': true,
  'series-greyed': true,
  'notes-shown': true,
});

/** A conflict is no failure: it has a dialog of its own. */
export const SAVE_FAILURES = every<Exclude<SaveError['code'], 'conflict'>>({
  missing: true,
  'not-allowed': true,
  disconnected: true,
  'too-large': true,
  unsupported: true,
  failed: true,
  'disk-full': true,
  'read-only': true,
  locked: true,
});

export const OPEN_FAILURES = every<OpenError['code'] | HostError['code'] | 'no-pitch-inside'>({
  'not-json': true,
  'not-a-pitch': true,
  'too-new': true,
  'migration-failed': true,
  invalid: true,
  'duplicate-id': true,
  'too-large': true,
  'damaged-archive': true,
  'encrypted-archive': true,
  'hostile-archive': true,
  missing: true,
  'not-allowed': true,
  disconnected: true,
  unsupported: true,
  failed: true,
  'no-pitch-inside': true,
});

export const VERBS = every<EditLabel['verb']>({
  type: true,
  choose: true,
  add: true,
  remove: true,
  move: true,
  duplicate: true,
  paste: true,
  restore: true,
  arrange: true,
  dismiss: true,
});
