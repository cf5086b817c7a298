import type { BusinessCase, CaseLine } from '../pitch/schema/index.ts';

/**
 * The arithmetic of a business case: costs and benefits, month by month, in three scenarios. Cautious takes high costs
 * and low benefits, hopeful the reverse. Amounts in the pitch's currency; months count from 1.
 */
export const SCENARIOS = ['cautious', 'base', 'hopeful'] as const;
export type Scenario = (typeof SCENARIOS)[number];

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
  /** What one month brings once everything runs: what a month of waiting loses. */
  readonly monthly: number;
}

const DEFAULT_HORIZON = 24;
/** Ten years: beyond it, a case is a novel, and a chart a smear. */
const MAX_HORIZON = 120;

export const horizonOf = ({ horizon = DEFAULT_HORIZON }: BusinessCase): number =>
  Math.min(MAX_HORIZON, Math.max(1, Math.round(horizon)));

export function computeCase(businessCase: BusinessCase): Readonly<Record<Scenario, ScenarioResult>> {
  const result = (scenario: Scenario): ScenarioResult => computeScenario(businessCase, scenario);
  return { cautious: result('cautious'), base: result('base'), hopeful: result('hopeful') };
}

function computeScenario(businessCase: BusinessCase, scenario: Scenario): ScenarioResult {
  const months = horizonOf(businessCase);
  const lines = businessCase.lines ?? [];
  const flows = (kind: CaseLine['kind']): readonly number[] => {
    const own = lines.filter((line) => line.kind === kind);
    return Array.from({ length: months }, (_, i) => total(own.map((line) => amountIn(line, i + 1, scenario))));
  };
  const [costs, benefits] = [flows('cost'), flows('benefit')];
  const nets = costs.map((cost, i) => (benefits[i] ?? 0) - cost);
  // Rounded when all is added up: a twelfth of a year's amount is rarely whole.
  const cumulative = nets.reduce<number[]>((sums, flow) => [...sums, (sums.at(-1) ?? 0) + flow], [0]).map(cents);
  const [cost, benefit] = [cents(total(costs)), cents(total(benefits))];
  const net = cents(benefit - cost);
  const rate = (businessCase.discountRate ?? 0) / 100;
  const npv = total(nets.map((flow, i) => flow / (1 + rate) ** ((i + 1) / 12)));
  const roi = cost > 0 ? net / cost : undefined;
  return {
    scenario,
    cumulative,
    payback: paybackOf(cumulative),
    cost,
    benefit,
    net,
    roi,
    npv: Number.isFinite(npv) ? cents(npv) : undefined,
    monthly: cents(nets.at(-1) ?? 0),
  };
}

/** The amount of one line in one month. */
function amountIn(line: CaseLine, month: number, scenario: Scenario): number {
  const { timing = 'one-off', start = 1, end = Infinity, rampUp = 0, every = 'month' } = line;
  const amount = scenarioAmount(line, scenario);
  if (timing === 'one-off') return month === start ? amount : 0;
  if (month < start || month > end) return 0;
  const grown = rampUp > 0 ? Math.min(1, (month - start + 1) / rampUp) : 1;
  return (every === 'year' ? amount / 12 : amount) * grown;
}

/** Bounds in the wrong order are a finding elsewhere; the arithmetic goes by what they are. */
function scenarioAmount({ kind, amount }: CaseLine, scenario: Scenario): number {
  const { base = 0, low = base, high = base } = amount ?? {};
  if (scenario === 'base') return base;
  const cautious = scenario === 'cautious';
  return (kind === 'cost') === cautious ? Math.max(low, base, high) : Math.min(low, base, high);
}

/** The case without lines that have no amount yet. */
export const withAmounts = (plan: BusinessCase | undefined): BusinessCase | undefined =>
  plan && { ...plan, lines: (plan.lines ?? []).filter(({ amount }) => amount?.base !== undefined) };

/** Whether low, base and high stand in this order. */
export const inOrder = ({ amount }: CaseLine): boolean => {
  const { base = 0, low = base, high = base } = amount ?? {};
  return low <= base && base <= high;
};

function paybackOf(cumulative: readonly number[]): number | undefined {
  if (cumulative.every((sum) => sum === 0)) return undefined;
  // What costs nothing is paid back in the first month.
  const lastBelow = Math.max(
    0,
    cumulative.findLastIndex((sum) => sum < 0),
  );
  return lastBelow + 1 < cumulative.length ? lastBelow + 1 : undefined;
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const cents = (amount: number): number => Math.round(amount * 100) / 100;
