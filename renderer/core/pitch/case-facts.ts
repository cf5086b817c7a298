/** Ids under which results of the business case may be referred to. They are computed, never stored. */
export const CASE_FACTS = [
  'case.payback',
  'case.net',
  'case.roi',
  'case.npv',
  'case.cost',
  'case.benefit',
  'case.delay',
] as const;

export type CaseFactId = (typeof CASE_FACTS)[number];

const KNOWN: ReadonlySet<string> = new Set(CASE_FACTS);

export const isCaseFact = (id: string): id is CaseFactId => KNOWN.has(id);
