import type { RuleId } from '../catalogue.ts';
import { pitch as pitchDe } from './de/pitch.ts';
import { statements as statementsDe } from './de/statements.ts';
import { pitch as pitchEn } from './en/pitch.ts';
import { statements as statementsEn } from './en/statements.ts';
import type { Explanation, Explanations } from './explanation.ts';

/** What the coach says of a rule, in the languages of the interface. */

const ALL: Readonly<Record<'en' | 'de', Explanations>> = {
  en: { ...pitchEn, ...statementsEn },
  de: { ...pitchDe, ...statementsDe },
};

export const explanationFor = (rule: RuleId, language: 'en' | 'de'): Explanation => ALL[language][rule];
