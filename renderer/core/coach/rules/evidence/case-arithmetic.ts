import { SCENARIOS } from '../../../business-case/scenarios.ts';
import { fieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { caseLines, caseResults } from '../../read/case.ts';
import { claimsIn, computedFor, type CaseClaim } from '../../read/case-claims.ts';
import { figuresOf, type Figure } from '../../read/ledger.ts';
import { folded } from '../../read/said.ts';
import { shownProse } from '../../read/shown-prose.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** A return, a payback or a net benefit is stated that the business case does not give in any scenario. */
export const caseArithmetic: PitchRule = {
  id: 'case-arithmetic',
  check: ({ pitch, language }) => {
    if ((language !== 'en' && language !== 'de') || caseLines(pitch).length === 0) return [];
    const wrong = (text: string): boolean => claimsIn(text, language).some((claim) => contradicts(claim, pitch));
    const prose = shownProse(pitch).filter(({ path, text }) => OF_THE_CASE.test(path) && wrong(text));
    const facts = figuresOf(pitch).filter((fact) => wrong(sentenceOf(fact, language)) && !isOthers(pitch, fact));
    return [
      ...prose.map(({ path, text }) => words(path, text)),
      ...facts.map(({ id, label }) => words(fieldPath('evidence', 'facts', { id }, 'value'), label)),
    ];
  },
};

/** Where a pitch speaks of its own case; elsewhere the figures may be those of others. */
const OF_THE_CASE = /^(?:story|ask|deck|evidence\.businessCase)[.[]/u;

/** A fact as a claim: `Payback 14 months`. */
function sentenceOf({ label = '', value, unit = '' }: Figure, language: 'en' | 'de'): string {
  const figure = language === 'en' ? String(value) : String(value).replace('.', ',');
  return `${label} ${figure} ${unit}`;
}

/** A figure that names whoever did it before us. */
function isOthers({ evidence }: Pitch, { label }: Figure): boolean {
  const others = [
    ...(evidence?.caseStudies ?? []).map(({ name }) => name),
    ...(evidence?.competitors ?? []).map(({ who }) => who),
  ];
  return others.some((name) => folded(name) !== '' && folded(label).includes(folded(name)));
}

/** The case is reckoned only where somebody claims something of it. */
function contradicts(claim: CaseClaim, pitch: Pitch): boolean {
  const results = caseResults(pitch);
  const asked = claim.scenario === undefined ? SCENARIOS : [claim.scenario];
  const agrees = asked.some((scenario) => {
    const computed = results && computedFor(claim.measure, results[scenario]);
    return computed !== undefined && isNear(claim, computed);
  });
  return results !== undefined && !agrees;
}

/** What is rounded, as people do when they speak, agrees. */
function isNear({ measure, value, atMost }: CaseClaim, computed: number): boolean {
  if (measure === 'payback' && atMost) return computed <= value;
  const slack = measure === 'payback' && value % 12 !== 0 ? 1 : Math.abs(computed) * THRESHOLDS.roundedBy;
  return Math.abs(computed - value) <= Math.max(slack, 1);
}
