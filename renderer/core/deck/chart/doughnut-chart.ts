import type { ColorRole } from '../../theme/roles.ts';
import type { DoughnutChart } from './model.ts';
import type { ValueWriter } from './write-value.ts';

/** Parts of a whole: two to five, ours or the largest first and in the accent (SLIDES.md, kind 10). */

export interface Slice {
  readonly name: string;
  readonly value: number;
  readonly color: ColorRole;
}

const MOST_SLICES = 5;
/** More parts in the data than this are compared as bars. */
export const MOST_PARTS = 6;
const GREYS = ['grey1', 'grey2', 'grey3', 'context'] as const;

/** Whether values are parts of one whole that a ring can show. */
export function isWhole(values: readonly (number | null)[], unit: string | undefined): boolean {
  const numbers = values.filter((value) => value !== null);
  if (numbers.length < 2 || numbers.length > MOST_PARTS || numbers.some((value) => value < 0)) return false;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return sum > 0 && (unit !== '%' || Math.abs(sum - 100) <= 1);
}

/** The slices in the order of drawing; what is beyond five joins the smallest as "Other". */
export function slicesOf(
  parts: readonly { readonly name: string; readonly value: number }[],
  ours: string | undefined,
  other: string,
): readonly Slice[] {
  const sorted = parts.toSorted((a, b) => Number(b.name === ours) - Number(a.name === ours) || b.value - a.value);
  const kept = sorted.length > MOST_SLICES ? sorted.slice(0, MOST_SLICES - 1) : sorted;
  const rest = sorted.slice(kept.length).reduce((sum, part) => sum + part.value, 0);
  const all = rest > 0 ? [...kept, { name: other, value: rest }] : kept;
  return all.map((part, i) => ({ ...part, color: i === 0 ? 'accent' : (GREYS[i - 1] ?? 'context') }));
}

export const doughnutChart = (slices: readonly Slice[], writer: ValueWriter): DoughnutChart => ({
  kind: 'doughnut',
  categories: slices.map(({ name }) => name),
  officeFormat: writer.office,
  values: slices.map(({ value }) => value),
  colors: slices.map(({ color }) => color),
  hole: 62,
});
