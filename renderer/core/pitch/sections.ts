import type { FieldPath } from '../base/ids.ts';

/** The parts of a pitch, as its author fills them in. */
export const SECTIONS = ['story', 'evidence', 'champion', 'ask', 'people', 'momentum', 'deck'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What the meeting is stands with the deck. */
const ELSEWHERE: Readonly<Record<string, SectionId>> = { meta: 'deck' };

/** The part whose form has a field; undefined for what no form has. */
export function sectionOf(field: FieldPath): SectionId | undefined {
  const [key = ''] = /^\w+/u.exec(field) ?? [];
  return SECTIONS.find((section) => section === key) ?? ELSEWHERE[key];
}
