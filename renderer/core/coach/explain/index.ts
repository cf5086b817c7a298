import type { RuleId } from '../catalogue.ts';
import { pitch as pitchDe } from './de/pitch.ts';
import { pitch as pitchEn } from './en/pitch.ts';
import type { Explanation, Explanations } from './explanation.ts';

/** What the coach says of a rule, in the languages of the interface. */

const ALL: Readonly<Record<'en' | 'de', Partial<Explanations>>> = { en: pitchEn, de: pitchDe };

export const explanationFor = (rule: RuleId, language: 'en' | 'de'): Explanation =>
  ALL[language][rule] ?? { title: rule, why: '', before: '', after: '' };
