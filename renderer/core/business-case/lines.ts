import type { BusinessCase, CaseLine } from '../pitch/schema/index.ts';
import { decimal, ONE, over, ZERO, type Decimal } from './decimal.ts';

/** When the money of a line moves: its share in each month. Months count from 1; month 0 is before anything is spent. */

const DEFAULT_HORIZON = 24;
/** Ten years: beyond it, a case is a novel, and a chart a smear. */
const MAX_HORIZON = 120;

export const horizonOf = ({ horizon = DEFAULT_HORIZON }: BusinessCase): number =>
  Math.min(MAX_HORIZON, Math.max(1, Math.round(horizon)));

/** How much of a line's amount falls in each month from 0 to the horizon. */
export function sharesOf(line: CaseLine, horizon: number): readonly Decimal[] {
  const { timing = 'one-off', end = Infinity, rampUp = 0, every = 'month' } = line;
  // Half a month is none that anything could start in, and money before the first is not lost.
  const start = Math.max(1, Math.round(line.start ?? 1));
  const whole = every === 'year' ? ONE / 12n : ONE;
  const shareIn = (month: number): Decimal => {
    if (month === 0) return ZERO;
    if (timing === 'one-off') return month === start ? ONE : ZERO;
    if (month < start || month > end) return ZERO;
    const grown = month - start + 1;
    return grown < rampUp ? over(whole * BigInt(grown), decimal(rampUp)) : whole;
  };
  return Array.from({ length: horizon + 1 }, (_, month) => shareIn(month));
}
