import { sectionOf, type SectionId } from '../pitch/sections.ts';
import { COACH_RULES } from './catalogue.ts';
import type { CoachFinding } from './rule.ts';

/** What is asked of findings, by the application and the command line alike. */

/** Names a finding from report to report: one defect at one field. */
export const findingId = ({ rule, field }: { readonly rule: string; readonly field: string }): string =>
  `${rule} ${field}`;

/** What is to be looked at: without what the author set aside. */
export const notDismissed = (findings: readonly CoachFinding[]): readonly CoachFinding[] =>
  findings.filter(({ dismissed }) => dismissed === undefined);

/** Where it is mended: in the part that has its field. */
export const sectionOfFinding = ({ field, rule }: CoachFinding): SectionId =>
  sectionOf(field) ?? COACH_RULES[rule].section;
