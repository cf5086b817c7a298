import { fieldPath } from '../../base/ids.ts';
import { SCENARIOS, type Scenario, type ScenarioResult } from '../../business-case/compute.ts';
import type { BusinessCase } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import type { LabelKey } from '../labels.ts';

/** A business case as its slide shows it: computed, and in the unit that leaves room for it. */

export const PATH = fieldPath('evidence', 'businessCase');

export type Results = Readonly<Record<Scenario, ScenarioResult>>;

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

export const hasScenarios = ({ lines = [] }: BusinessCase): boolean =>
  lines.some(({ amount: { base = 0, low, high } = {} }) => (low ?? base) !== base || (high ?? base) !== base);

export const SCENARIO_LABELS = {
  cautious: 'case.low',
  base: 'case.base',
  hopeful: 'case.high',
} as const satisfies Record<Scenario, LabelKey>;
