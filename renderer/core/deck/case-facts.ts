import { computeCase, type ScenarioResult } from '../business-case/compute.ts';
import { SCENARIOS, withAmounts, type Scenario } from '../business-case/scenarios.ts';
import type { CaseFactId, CaseMeasure } from '../pitch/case-facts.ts';
import type { BusinessCase } from '../pitch/schema/index.ts';
import type { KnownFact } from './facts.ts';
import type { LabelKey } from './labels.ts';

/** How the deck calls each scenario. */
export const SCENARIO_LABELS = {
  cautious: 'case.low',
  base: 'case.base',
  hopeful: 'case.high',
} as const satisfies Record<Scenario, LabelKey>;

export const caseFactId = (scenario: Scenario, measure: CaseMeasure): CaseFactId =>
  scenario === 'base' ? `case.${measure}` : `case.${scenario}.${measure}`;

/** Results of the business case as facts, so that prose can refer to them. */
export function caseFacts(
  given: BusinessCase | undefined,
  currency: string,
  label: (key: LabelKey) => string,
): readonly KnownFact[] {
  const plan = withAmounts(given);
  if (!plan?.lines?.length) return [];
  const results = computeCase(plan);
  const source = plan.source === undefined ? {} : { source: plan.source };
  const units: Units = { money: currency, time: label('case.months'), share: '%' };
  return SCENARIOS.flatMap((scenario) =>
    measuresOf(results[scenario], units).flatMap(({ measure, value, unit }) => {
      if (value === undefined) return [];
      return [{ id: caseFactId(scenario, measure), value, unit, label: label(SCENARIO_LABELS[scenario]), ...source }];
    }),
  );
}

interface Units {
  readonly money: string;
  readonly time: string;
  readonly share: string;
}

interface Measure {
  readonly measure: CaseMeasure;
  readonly value: number | undefined;
  readonly unit: string;
}

/** Rounded as one says them: whole amounts, whole per cents. */
function measuresOf(result: ScenarioResult, { money, time, share }: Units): readonly Measure[] {
  return [
    { measure: 'payback', value: result.payback, unit: time },
    { measure: 'net', value: Math.round(result.net), unit: money },
    { measure: 'roi', value: perCent(result.roi), unit: share },
    { measure: 'npv', value: result.npv === undefined ? undefined : Math.round(result.npv), unit: money },
    { measure: 'irr', value: perCent(sayable(result.irr)), unit: share },
    { measure: 'break-even', value: perCent(result.breakEven), unit: share },
    { measure: 'cost', value: Math.round(result.cost), unit: money },
    { measure: 'benefit', value: Math.round(result.benefit), unit: money },
    { measure: 'delay', value: Math.round(result.monthly), unit: money },
  ];
}

const perCent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 100);

/** A rate of thousands of per cent a year, as a case has it that pays back at once, says nothing to anybody. */
export const sayable = (rate: number | undefined): number | undefined =>
  rate !== undefined && rate <= MOST_SAYABLE ? rate : undefined;

const MOST_SAYABLE = 10;
