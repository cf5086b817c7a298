import { decimal, ONE, over, signOf, sumOf, times, toNumber, ZERO, type Amount, type Decimal } from './decimal.ts';

/**
 * The internal rate of return: the rate per period at which flows are worth nothing. Undefined where there is none, or
 * where there may be several: a rate among many says nothing. There is exactly one where the flows change their sign
 * once (Descartes), and exactly one above nought where their sums begin below nought, end above it and change sign once
 * (Norstrom 1972).
 */
export function irr(flows: readonly Amount[]): Decimal | undefined {
  const decimals = flows.map(decimal);
  const first = decimals.findIndex((flow) => flow !== 0n);
  if (first === -1) return undefined;
  const own = decimals.slice(first);
  const highest = highestDiscount(own);
  const root = highest === undefined ? undefined : bisect(own, highest);
  return root === undefined ? undefined : over(ONE, polish(own, decimal(root))) - ONE;
}

/** A rate of -99.9 %: what returns less is lost. */
const MOST = 1000;

/** Discounts are sought from nought up to this: 1 is a rate of nought, above it money is lost. */
function highestDiscount(flows: readonly Decimal[]): number | undefined {
  if (signChanges(flows) === 1) return MOST;
  let sum = ZERO;
  const sums = flows.map((flow) => (sum += flow));
  const [first = ZERO] = sums;
  return first < 0n && sum > 0n && signChanges(sums) === 1 ? 1 : undefined;
}

function signChanges(values: readonly Decimal[]): number {
  const signs = values.map(signOf).filter((sign) => sign !== 0);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** Halves the space between a discount that is too small and one that is too large, as far as floating point goes. */
function bisect(flows: readonly Decimal[], highest: number): number | undefined {
  const numbers = scaled(flows);
  const begin = Math.sign(numbers[0] ?? 0);
  const isTooSmall = (discount: number): boolean => Math.sign(worth(numbers, discount)) === begin;
  let [low, high] = [0, 1];
  while (isTooSmall(high)) {
    if (high >= highest) return undefined;
    [low, high] = [high, high * 2];
  }
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (isTooSmall(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** Shares of the whole, so that no power of them runs out of floating point. */
function scaled(flows: readonly Decimal[]): readonly number[] {
  const whole = sumOf(flows.map((flow) => (flow < 0n ? -flow : flow)));
  return flows.map((flow) => toNumber(over(flow, whole)));
}

const worth = (flows: readonly number[], discount: number): number =>
  flows.reduceRight((sum, flow) => sum * discount + flow, 0);

/** Two steps of Newton's take a root from fifteen places to all that count. */
function polish(flows: readonly Decimal[], start: Decimal): Decimal {
  let root = start;
  for (let step = 0; step < 2; step += 1) {
    let [sum, slope] = [ZERO, ZERO];
    for (const flow of flows.toReversed()) {
      slope = times(slope, root) + sum;
      sum = times(sum, root) + flow;
    }
    if (slope === 0n) return root;
    root -= over(sum, slope);
  }
  return root;
}
