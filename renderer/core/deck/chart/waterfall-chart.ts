import { inches, pt } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import { nameLines, widest } from './measure.ts';
import type { ColumnChart } from './model.ts';
import { niceScale, unlabelled } from './scale.ts';
import { valueWriter } from './write-value.ts';

/** A waterfall, as native charts can hold it: bars on an invisible base, plus and minus by colour and by sign. */

export interface WaterfallSpec {
  readonly steps: readonly { readonly name: string; readonly value: number }[];
  /** Name of the last bar, which is the sum. */
  readonly total: string;
  /** Name of what is joined where there are too many steps. */
  readonly other: string;
  readonly frame: { readonly w: number; readonly h: number };
}

const MOST_BARS = 8;

export function waterfallChart(
  { steps, total, other, frame }: WaterfallSpec,
  { locale, typesetter }: Pick<Context, 'locale' | 'typesetter'>,
): { readonly chart: ColumnChart; readonly merged: readonly string[] } {
  const kept = steps.length >= MOST_BARS ? steps.slice(0, MOST_BARS - 2) : steps;
  const rest = steps.slice(kept.length);
  const shown =
    rest.length > 0 ? [...kept, { name: other, value: rest.reduce((sum, step) => sum + step.value, 0) }] : kept;
  const sums = shown.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step.value], []);
  const sum = sums.at(-1) ?? 0;
  const bars = [
    ...shown.map((step, i) => ({
      name: step.name,
      from: sums[i - 1] ?? 0,
      to: sums[i] ?? 0,
      value: step.value,
      color: colorOf(step.value),
    })),
    { name: total, from: 0, to: sum, value: sum, color: 'accent' as const },
  ];
  const writer = valueWriter(
    bars.map(({ value }) => value),
    undefined,
    locale,
  );
  const names = bars.map(({ name }) => nameLines(name, inches(frame.w * 0.4), typesetter).lines);
  const write = (value: number): string => locale.number(value, { signed: true });
  const lowest = bars.map(({ from, to }) => Math.min(from, to));
  const scale = niceScale(
    bars.flatMap(({ from, to }) => [from, to]),
    writer.tick,
    'zero',
  );
  const widestLabel = widest(
    bars.map(({ value }) => write(value)),
    typesetter,
    true,
  );
  return {
    merged: rest.map(({ name }) => name),
    chart: {
      kind: 'column',
      upright: false,
      target: undefined,
      labelSize: pt(14),
      gap: 40,
      names,
      categories: bars.map(({ name }) => name),
      officeFormat: writer.office,
      scale: unlabelled(scale),
      margins: {
        left: inches(widest(names.flat(), typesetter) + 0.12),
        top: inches(0.05),
        right: inches(widestLabel + 0.15),
        bottom: inches(0.05),
      },
      series: [
        {
          name: ' ',
          values: lowest,
          color: 'background',
          points: new Map(),
          labels: [],
          hidden: true,
        },
        {
          name: total,
          values: bars.map(({ from, to }) => Math.abs(to - from)),
          color: 'context',
          points: new Map<number, ColorRole>(bars.map(({ color }, i) => [i, color])),
          labels: bars.map(({ value }) => write(value)),
        },
      ],
    },
  };
}

const colorOf = (value: number): ColorRole => (value < 0 ? 'negative' : 'positive');
