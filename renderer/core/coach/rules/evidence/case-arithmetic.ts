import type { Results } from '../../../business-case/compute.ts';
import { SCENARIOS } from '../../../business-case/scenarios.ts';
import { fieldPath } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { caseResults } from '../../read/case.ts';
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
    const results = caseResults(pitch);
    if (!results || (language !== 'en' && language !== 'de')) return [];
    const wrong = (text: string): boolean => claimsIn(text, language).some((claim) => !agrees(claim, results));
    const prose = shownProse(pitch).filter(({ path, text }) => OF_THE_CASE.test(path) && wrong(text));
    const facts = figuresOf(pitch).filter((fact) => !isOthers(pitch, fact) && wrong(sentenceOf(fact, language)));
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

function agrees(claim: CaseClaim, results: Results): boolean {
  const asked = claim.scenario === undefined ? SCENARIOS : [claim.scenario];
  return asked.some((scenario) => {
    const computed = computedFor(claim.measure, results[scenario]);
    return computed !== undefined && isNear(claim, computed);
  });
}

/** What is rounded, as people do when they speak, agrees. */
function isNear({ measure, value, atMost }: CaseClaim, computed: number): boolean {
  if (measure === 'payback' && atMost) return computed <= value;
  const slack = measure === 'payback' && value % 12 !== 0 ? 1 : Math.abs(computed) * THRESHOLDS.roundedBy;
  return Math.abs(computed - value) <= Math.max(slack, 1);
}
