import type { BusinessCase, CaseLine } from '../pitch/schema/index.ts';

/** What a case reckons with. Cautious takes high costs and low benefits, hopeful the reverse. */
export const SCENARIOS = ['cautious', 'base', 'hopeful'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Bounds in the wrong order are a finding elsewhere; the arithmetic goes by what they are. */
export function scenarioAmount({ kind, amount }: CaseLine, scenario: Scenario): number {
  const { base = 0, low = base, high = base } = amount ?? {};
  if (scenario === 'base') return base;
  const cautious = scenario === 'cautious';
  return (kind === 'cost') === cautious ? Math.max(low, base, high) : Math.min(low, base, high);
}

/** Whether low, base and high stand in this order. */
export const inOrder = ({ amount }: CaseLine): boolean => {
  const { base = 0, low = base, high = base } = amount ?? {};
  return low <= base && base <= high;
};

const BOUNDS = ['low', 'base', 'high'] as const;

/** The same amounts from the least to the most, each with the place that it belongs in. */
export function ordered({
  amount = {},
}: CaseLine): readonly (readonly [bound: (typeof BOUNDS)[number], amount: number])[] {
  const bounds = BOUNDS.filter((bound) => amount[bound] !== undefined);
  const sorted = bounds.map((bound) => amount[bound] ?? 0).toSorted((a, b) => a - b);
  return bounds.map((bound, i) => [bound, sorted[i] ?? 0]);
}

/** The case without lines that have no amount yet. */
export function withAmounts(plan: BusinessCase): BusinessCase;
export function withAmounts(plan: BusinessCase | undefined): BusinessCase | undefined;
export function withAmounts(plan: BusinessCase | undefined): BusinessCase | undefined {
  return plan && { ...plan, lines: (plan.lines ?? []).filter(({ amount }) => amount?.base !== undefined) };
}

/** Whether the scenarios differ at all. */
export const hasScenarios = ({ lines = [] }: BusinessCase): boolean =>
  lines.some(({ amount: { base = 0, low, high } = {} }) => (low ?? base) !== base || (high ?? base) !== base);
