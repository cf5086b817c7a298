import { inches, pt } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import { nameLines, widest } from './measure.ts';
import type { ColumnChart, ColumnSeries } from './model.ts';
import { niceScale, unlabelled } from './scale.ts';
import { valueWriter } from './write-value.ts';

/**
 * A waterfall, as native charts can hold it: bars stacked on an invisible base. Stacked bars have no labels at their
 * ends, so each value stands behind its name, with its sign; colour says it again.
 */

export interface WaterfallSpec {
  readonly steps: readonly Step[];
  /** Name of the last bar, which is the sum. */
  readonly total: string;
  /** Name of what is joined where there are too many steps. */
  readonly other: string;
  readonly frame: { readonly w: number; readonly h: number };
}

interface Step {
  readonly name: string;
  readonly value: number;
}

interface Bar extends Step {
  readonly from: number;
  readonly to: number;
  readonly color: ColorRole;
}

const MOST_BARS = 8;

export function waterfallChart(
  { steps, total, other, frame }: WaterfallSpec,
  { locale, typesetter }: Pick<Context, 'locale' | 'typesetter'>,
): { readonly chart: ColumnChart; readonly merged: readonly string[] } {
  const { shown, merged } = joined(steps, other);
  const bars = barsOf(shown, total);
  const writer = valueWriter(
    bars.map(({ value }) => shownValue(value)),
    undefined,
    locale,
  );
  const signed = bars.map(({ value }) => locale.number(shownValue(value), { signed: true }));
  const room = frame.w * 0.4 - widest(signed, typesetter) - SPACE;
  const names = bars.map(({ name }, i) => withValue(nameLines(name, inches(room), typesetter).lines, signed[i] ?? ''));
  const scale = niceScale(
    bars.flatMap(({ from, to }) => [from, to]),
    writer.tick,
    'zero',
  );
  return {
    merged,
    chart: {
      kind: 'column',
      upright: false,
      target: undefined,
      labelSize: pt(14),
      gap: 40,
      names,
      categories: bars.map(({ name }, i) => `${name} ${signed[i] ?? ''}`),
      officeFormat: writer.office,
      scale: unlabelled(scale),
      margins: {
        left: inches(widest(names.flat(), typesetter) + 0.12),
        top: inches(0.05),
        right: inches(0.05),
        bottom: inches(0.05),
      },
      series: stackedSeries(bars),
    },
  };
}

/** To a tenth of the chart's unit: what stands behind a name is short, and what lies in the workbook is whole. */
export const shownValue = (value: number): number => Math.round(value * 10) / 10;

/** Inches between a name and its value. */
const SPACE = 0.1;

const withValue = (lines: readonly string[], value: string): readonly string[] => [
  ...lines.slice(0, -1),
  `${lines.at(-1) ?? ''} ${value}`.trim(),
];

function joined(
  steps: readonly Step[],
  other: string,
): { readonly shown: readonly Step[]; readonly merged: readonly string[] } {
  if (steps.length < MOST_BARS) return { shown: steps, merged: [] };
  const kept = steps.slice(0, MOST_BARS - 2);
  const rest = steps.slice(kept.length);
  const value = rest.reduce((sum, step) => sum + step.value, 0);
  return { shown: [...kept, { name: other, value }], merged: rest.map(({ name }) => name) };
}

function barsOf(steps: readonly Step[], total: string): readonly Bar[] {
  let sum = 0;
  const bars = steps.map(({ name, value }): Bar => {
    const from = sum;
    sum = clean(sum + value);
    return { name, value, from, to: sum, color: value < 0 ? 'negative' : 'positive' };
  });
  return [...bars, { name: total, value: sum, from: 0, to: sum, color: 'accent' }];
}

/** Without the dust of floating point: a workbook shows every digit. */
const clean = (value: number): number => Number(value.toFixed(8));

/** What lies above nought and what lies below are stacked apart, so a bar that crosses nought has a part in each. */
function stackedSeries(bars: readonly Bar[]): readonly ColumnSeries[] {
  const points = new Map<number, ColorRole>(bars.map(({ color }, i) => [i, color]));
  const ends = bars.map(({ from, to }) => ({ low: Math.min(from, to), high: Math.max(from, to) }));
  const series = (name: string, values: readonly number[]): ColumnSeries => ({
    name,
    values,
    color: 'context',
    points,
    labels: [],
  });
  const base = ends.map(({ low, high }) => (low > 0 ? low : high < 0 ? high : 0));
  return [
    { ...series(' ', base), color: 'background', points: new Map(), hidden: true },
    series(
      '+',
      ends.map(({ low, high }) => clean(Math.max(high, 0) - Math.max(low, 0))),
    ),
    series(
      '\u2212',
      ends.map(({ low, high }) => clean(Math.min(low, 0) - Math.min(high, 0))),
    ),
  ];
}
