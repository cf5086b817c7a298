import { readinessOfCoaching, type CoachReadiness } from '../../renderer/core/coach/readiness.ts';
import type { RuleId } from '../../renderer/core/coach/catalogue.ts';
import type { CoachFinding } from '../../renderer/core/coach/rule.ts';
import { coach, type Coaching } from '../../renderer/core/coach/run.ts';
import { applyEdit } from '../../renderer/core/edit/apply.ts';
import type { Edit } from '../../renderer/core/edit/edit.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import { composeOpened, openDocument } from './decks.ts';

/** What the coach says of real pitches and the decks that they make. */

export const coachOpened = async (opened: OpenedPitch): Promise<Coaching> =>
  coach(opened.pitch, await composeOpened(opened));

export const coachDocument = (document: object): Promise<Coaching> =>
  coachOpened(openDocument({ meta: { title: 'A test', language: 'en-GB' }, ...document }));

export const readinessOfOpened = async (opened: OpenedPitch): Promise<CoachReadiness> =>
  readinessOfCoaching((await coachOpened(opened)).findings);

export const edited = (opened: OpenedPitch, edits: readonly Edit[]): OpenedPitch => ({
  ...opened,
  pitch: edits.reduce(applyEdit, opened.pitch),
});

export const rulesIn = ({ findings }: Coaching): readonly RuleId[] => [...new Set(findings.map(({ rule }) => rule))];

/** The findings of one rule. */
export const found = ({ findings }: Coaching, rule: RuleId): readonly CoachFinding[] =>
  findings.filter((finding) => finding.rule === rule);

/** `rule field: quote`, for messages that can be read. */
export const lineOf = ({ rule, field, quote }: CoachFinding): string => `${rule} ${field}: ${quote}`;

/** Where a rule finds something in a document, as `field: quote`. */
export const placesOf = async (document: object, rule: RuleId): Promise<readonly string[]> =>
  found(await coachDocument(document), rule).map(({ field, quote }) => (quote === '' ? field : `${field}: ${quote}`));
