import type { BusinessCase, CaseLine } from '../pitch/schema/index.ts';
import { decimal, over, sumOf, times, toCents, toNumber, yearly, ZERO, type Decimal } from './decimal.ts';
import { cumulativeOf, discountFactors, payback, presentValue, roi } from './flows.ts';
import { irr } from './irr.ts';
import { horizonOf, sharesOf } from './lines.ts';
import { scenarioAmount, type Scenario } from './scenarios.ts';

/**
 * The results of a business case: costs and benefits, month by month, in three scenarios. Amounts in the pitch's
 * currency, to the cent. Convention: what moves in month *m* is reckoned at that month's end and discounted by *m*
 * twelfths of a year, `1 / (1 + rate) ^ (m / 12)`; so a flow in month 12 is worth what yearly tables say of year 1.
 */
export interface ScenarioResult {
  readonly scenario: Scenario;
  /** After each month, from month 0 (nothing spent yet) to the horizon. */
  readonly cumulative: readonly number[];
  /** The first month from which on the sum stays at nought or above; undefined where it does not within the horizon. */
  readonly payback: number | undefined;
  readonly cost: number;
  readonly benefit: number;
  readonly net: number;
  /** Net benefit as a share of the cost; undefined where nothing is spent. */
  readonly roi: number | undefined;
  /** Net present value at the yearly discount rate, discounted monthly; undefined at a rate of -100 % or below. */
  readonly npv: number | undefined;
  /** Internal rate of return a year, as a share; undefined where there is none, or more than one. */
  readonly irr: number | undefined;
  /** The share of the benefits at which the net present value is nought; undefined where nothing is spent or gained. */
  readonly breakEven: number | undefined;
  /** What a month of waiting loses: started a month later, the case ends without what its last month brings. */
  readonly monthly: number;
}

export type Results = Readonly<Record<Scenario, ScenarioResult>>;

export function computeCase(plan: BusinessCase): Results {
  const schedule = scheduleOf(plan);
  const result = (scenario: Scenario): ScenarioResult => computeScenario(schedule, scenario);
  return { cautious: result('cautious'), base: result('base'), hopeful: result('hopeful') };
}

interface Schedule {
  readonly lines: readonly { readonly line: CaseLine; readonly shares: readonly Decimal[] }[];
  readonly horizon: number;
  readonly factors: readonly Decimal[] | undefined;
}

/** What is the same in all scenarios: when money moves, and what it is worth then. */
function scheduleOf(plan: BusinessCase): Schedule {
  const horizon = horizonOf(plan);
  const rate = decimal(plan.discountRate ?? 0) / 100n;
  return {
    lines: (plan.lines ?? []).map((line) => ({ line, shares: sharesOf(line, horizon) })),
    horizon,
    factors: discountFactors(rate, horizon + 1, 'month'),
  };
}

function computeScenario(schedule: Schedule, scenario: Scenario): ScenarioResult {
  const costs = flowsOf(schedule, 'cost', scenario);
  const benefits = flowsOf(schedule, 'benefit', scenario);
  const nets = benefits.map((benefit, month) => benefit - (costs[month] ?? ZERO));
  const [cost, benefit] = [sumOf(costs), sumOf(benefits)];
  const [returned, monthlyRate] = [roi(cost, benefit), irr(nets)];
  return {
    scenario,
    cumulative: cumulativeOf(nets),
    payback: paybackMonth(nets),
    cost: toCents(cost),
    benefit: toCents(benefit),
    net: toCents(benefit - cost),
    roi: returned === undefined ? undefined : toNumber(returned),
    npv: schedule.factors && toCents(presentValue(nets, schedule.factors)),
    irr: monthlyRate === undefined ? undefined : toNumber(yearly(monthlyRate)),
    breakEven: breakEvenOf(costs, benefits, schedule.factors),
    monthly: toCents(nets.at(-1) ?? ZERO),
  };
}

function flowsOf({ lines, horizon }: Schedule, kind: CaseLine['kind'], scenario: Scenario): readonly Decimal[] {
  const flows: Decimal[] = Array.from({ length: horizon + 1 }, () => ZERO);
  for (const { line, shares } of lines) {
    if (line.kind !== kind) continue;
    const amount = decimal(scenarioAmount(line, scenario));
    shares.forEach((share, month) => {
      flows[month] = (flows[month] ?? ZERO) + times(amount, share);
    });
  }
  return flows;
}

/** What costs nothing is paid back in the first month, not before it. */
function paybackMonth(nets: readonly Decimal[]): number | undefined {
  const month = payback(nets);
  return month === undefined ? undefined : Math.max(1, month);
}

function breakEvenOf(
  costs: readonly Decimal[],
  benefits: readonly Decimal[],
  factors: readonly Decimal[] | undefined,
): number | undefined {
  if (!factors) return undefined;
  const [spent, gained] = [presentValue(costs, factors), presentValue(benefits, factors)];
  return spent > 0n && gained > 0n ? toNumber(over(spent, gained)) : undefined;
}
