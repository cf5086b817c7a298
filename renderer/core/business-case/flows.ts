import { decimal, ONE, over, sumOf, times, toCents, twelfthRoot, ZERO, type Amount, type Decimal } from './decimal.ts';

/**
 * What a row of flows of money is worth: general functions, as textbooks have them. Flows come at equal distances; the
 * first comes at once (time nought) and is not discounted. Rates are shares: 0.1 for ten per cent.
 */

export type Every = 'year' | 'month';

/** Net present value at a yearly rate; undefined at a rate of -100 % or below. */
export function npv(rate: Amount, flows: readonly Amount[], every: Every = 'year'): Decimal | undefined {
  const factors = discountFactors(rate, flows.length, every);
  return factors && presentValue(flows.map(decimal), factors);
}

/** What one unit of money is worth today, for each period. */
export function discountFactors(rate: Amount, periods: number, every: Every): readonly Decimal[] | undefined {
  const growth = decimal(rate) + ONE;
  const growthEach = growth > 0n && every === 'month' ? twelfthRoot(growth) : growth;
  if (growthEach <= 0n) return undefined;
  const factors: Decimal[] = [];
  for (let factor = ONE; factors.length < periods; factor = over(factor, growthEach)) factors.push(factor);
  return factors;
}

export const presentValue = (flows: readonly Decimal[], factors: readonly Decimal[]): Decimal =>
  sumOf(flows.map((flow, i) => times(flow, factors[i] ?? ZERO)));

/** The sums after each flow, to the cent. */
export function cumulativeOf(flows: readonly Amount[]): readonly number[] {
  let sum = ZERO;
  return flows.map((flow) => toCents((sum += decimal(flow))));
}

/** The first period from which on the sum stays at nought or above; undefined where it does not, or where nothing moves. */
export function payback(flows: readonly Amount[]): number | undefined {
  const sums = cumulativeOf(flows);
  if (sums.every((sum) => sum === 0)) return undefined;
  const after = sums.findLastIndex((sum) => sum < 0) + 1;
  return after < sums.length ? after : undefined;
}

/** Net benefit as a share of the cost; undefined where nothing is spent. */
export function roi(cost: Amount, benefit: Amount): Decimal | undefined {
  const spent = decimal(cost);
  return spent > 0n ? over(decimal(benefit) - spent, spent) : undefined;
}
