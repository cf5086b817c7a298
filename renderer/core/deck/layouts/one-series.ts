import type { FieldPath } from '../../base/ids.ts';
import type { Box } from '../../base/units.ts';
import { columnChart } from '../chart/column-chart.ts';
import { valueWriter } from '../chart/write-value.ts';
import type { Context } from '../context.ts';
import type { Page } from '../page.ts';
import { textOf, type Rich } from '../rich.ts';
import { inSentences, listing } from './parts.ts';

/** Named values as one row of columns or bars, beside other things on a slide. */

export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/** The categories that have a name and a value. */
export const namedValues = (
  context: Context,
  categories: readonly string[],
  values: readonly (number | null)[],
  path: FieldPath,
): readonly NamedValue[] =>
  categories.flatMap((category, i) => {
    const value = values[i];
    const name = context.line(category, path);
    return value === null || value === undefined || !name ? [] : [{ name: textOf(name), value }];
  });

export interface OneSeries {
  readonly name: string;
  readonly place: Box;
  readonly items: readonly NamedValue[];
  /** What is measured; names the series in the chart's workbook. */
  readonly measure: Rich | undefined;
  /** What the alternative text begins with. */
  readonly caption: Rich | undefined;
  readonly unit: string | undefined;
  /** Index of the one that counts. */
  readonly highlight: number;
  readonly upright: boolean;
  readonly path: FieldPath;
}

export function drawOneSeries(page: Page, context: Context, series: OneSeries): void {
  const { name, place, items, measure, caption, highlight, upright, path } = series;
  const values = items.map(({ value }) => value);
  const writer = valueWriter(values, series.unit, context.locale);
  const { chart } = columnChart(
    {
      categories: items.map((item) => item.name),
      rows: [{ name: measure ? textOf(measure) : '1', values }],
      highlight,
      target: undefined,
      upright,
      writer,
      frame: { w: place.w, h: place.h },
    },
    context.typesetter,
  );
  const reading = listing(
    context,
    items.map((item) => ({ name: item.name, value: writer.label(item.value) })),
  );
  page.chart(name, place, chart, inSentences(context, [caption ? textOf(caption) : '', reading]), [path]);
}
