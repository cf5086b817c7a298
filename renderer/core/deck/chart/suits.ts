import { isWhole } from './doughnut-chart.ts';

/** Which kinds of chart suit some data, before any is drawn. The layout holds to the same, and draws what does suit. */

export const CHART_KINDS = ['bar', 'column', 'line', 'doughnut'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Why a kind cannot show the data. */
export type Misfit = 'one-label' | 'many-labels' | 'no-whole';

/** Beyond this many columns, names and labels no longer fit: a line. */
export const MOST_COLUMNS = 14;

export interface ChartValues {
  readonly length: number;
  readonly rows: readonly (readonly (number | null)[])[];
  readonly unit: string | undefined;
}

/** Undefined where it suits, and where there is nothing yet that could not. */
export function misfitOf(kind: ChartKind, { length, rows, unit }: ChartValues): Misfit | undefined {
  const filled = rows.filter((values) => values.some((value) => value !== null));
  const [first] = filled;
  if (!first) return undefined;
  if (kind === 'line') return length > 1 ? undefined : 'one-label';
  if (kind === 'doughnut') return filled.length === 1 && isWhole(first, unit) ? undefined : 'no-whole';
  return length > MOST_COLUMNS ? 'many-labels' : undefined;
}
