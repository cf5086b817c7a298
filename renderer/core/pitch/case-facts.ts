import { fieldPath, type FieldPath } from '../base/ids.ts';

/** Ids under which results of the business case may be referred to. They are computed, never stored. */
export const CASE_MEASURES = ['payback', 'net', 'roi', 'npv', 'irr', 'break-even', 'cost', 'benefit', 'delay'] as const;
export type CaseMeasure = (typeof CASE_MEASURES)[number];

/** The base scenario has the plain names: it is what one reckons with. */
export type CaseFactId = `case.${CaseMeasure}` | `case.${'cautious' | 'hopeful'}.${CaseMeasure}`;

export const CASE_FACTS: readonly CaseFactId[] = CASE_MEASURES.flatMap((measure): readonly CaseFactId[] => [
  `case.${measure}`,
  `case.cautious.${measure}`,
  `case.hopeful.${measure}`,
]);

const KNOWN: ReadonlySet<string> = new Set(CASE_FACTS);

export const isCaseFact = (id: string): id is CaseFactId => KNOWN.has(id);

/** Where a result stands: within the business case, whose lines it comes from. */
export const caseField = (id: CaseFactId): FieldPath => fieldPath('evidence', 'businessCase', { id });
