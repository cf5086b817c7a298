import { fieldPath, within, type FieldPath } from '../../base/ids.ts';
import type { Results } from '../../business-case/compute.ts';
import { SCENARIOS, type Scenario } from '../../business-case/scenarios.ts';
import { caseField, type CaseMeasure } from '../../pitch/case-facts.ts';
import type { BusinessCase } from '../../pitch/schema/index.ts';
import { caseFactId } from '../case-facts.ts';
import type { Context } from '../context.ts';

/** A business case as its slide shows it: computed, and in the unit that leaves room for it. */

export const PATH = fieldPath('evidence', 'businessCase');

export interface View {
  readonly context: Context;
  readonly plan: BusinessCase;
  readonly results: Results;
  readonly unit: Unit;
}

/** Money is drawn in thousands or millions where that leaves room for the lines. */
interface Unit {
  readonly divisor: number;
  readonly name: string;
}

export function unitOf(context: Context, results: Results): Unit {
  const most = Math.max(...SCENARIOS.flatMap((scenario) => results[scenario].cumulative.map(Math.abs)));
  const currency = context.locale.currencySign(context.currency);
  if (most >= 10_000_000) return { divisor: 1_000_000, name: context.label('case.unit.million', { currency }) };
  return most >= 10_000
    ? { divisor: 1000, name: context.label('case.unit', { currency }) }
    : { divisor: 1, name: currency };
}

/** What a time frame of the slide comes from. */
export const HORIZON = within(PATH, 'horizon');

/** What a figure of the slide comes from: the lines, and the result that they make. */
export const resultFrom = (scenario: Scenario, measure?: CaseMeasure): readonly FieldPath[] => [
  within(PATH, 'lines'),
  ...(measure === undefined ? [] : [caseField(caseFactId(scenario, measure))]),
];
