import { fieldPath, type FieldPath } from '../../base/ids.ts';
import type { Dataset } from '../../pitch/schema/index.ts';
import { namesFitUnder } from '../chart/column-chart.ts';
import { isWhole } from '../chart/doughnut-chart.ts';
import { MOST_COLUMNS } from '../chart/suits.ts';
import { valueWriter, type ValueWriter } from '../chart/write-value.ts';
import type { Context } from '../context.ts';
import { colW, WIDE_GAP } from '../grid.ts';
import { textOf } from '../rich.ts';
import { inSentences } from './parts.ts';

export type Kind = 'line' | 'column' | 'bar' | 'doughnut';

/** A dataset as it can be drawn: rows as long as the categories, without empty ones. */
export interface Data {
  readonly path: FieldPath;
  readonly dataset: Dataset;
  readonly categories: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly writer: ValueWriter;
  readonly kind: Kind;
}

/** Undefined where there is no value at all. */
export function readData(context: Context, dataset: Dataset): Data | undefined {
  const path = fieldPath('evidence', 'datasets', { id: dataset.id });
  const series = dataset.series ?? [];
  const length = Math.max(dataset.categories?.length ?? 0, ...series.map(({ values }) => values?.length ?? 0));
  const categories = Array.from({ length }, (_, i) => shown(context, dataset.categories?.[i], path) ?? String(i + 1));
  const rows = series
    .map(({ name, values = [] }, i) => ({
      name: shown(context, name, path) ?? String(i + 1),
      values: Array.from({ length }, (_, k) => values[k] ?? null),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (length === 0 || rows.length === 0) return undefined;
  const writer = valueWriter(
    rows.flatMap(({ values }) => values),
    dataset.unit,
    context.locale,
  );
  return { path, dataset, categories, rows, writer, kind: kindOf(context, dataset, categories, rows) };
}

export const shown = (context: Context, text: string | undefined, path: FieldPath): string | undefined => {
  const rich = context.line(text, path);
  return rich && textOf(rich);
};

/** What the author chose, unless it cannot show these data. */
function kindOf(context: Context, dataset: Dataset, categories: Data['categories'], rows: Data['rows']): Kind {
  const [first] = rows;
  const asked = dataset.kind ?? (rows.length > 1 || categories.length > MOST_COLUMNS ? 'line' : 'column');
  const ring = asked === 'doughnut' && rows.length === 1 && first !== undefined && isWhole(first.values, dataset.unit);
  if (ring) return 'doughnut';
  if (asked === 'line' && categories.length > 1) return 'line';
  if (categories.length > MOST_COLUMNS) return 'line';
  if (asked === 'bar' || asked === 'doughnut') return 'bar';
  return namesFitUnder(categories, colW(9) - WIDE_GAP, context.typesetter) ? 'column' : 'bar';
}

export type Target = { readonly name: string; readonly value: number } | undefined;

export function targetOf(context: Context, { dataset, path }: Data): Target {
  const value = dataset.target?.value;
  if (value === undefined) return undefined;
  return { value, name: shown(context, dataset.target?.label, path) ?? context.label('chart.target') };
}

/** What it shows, the main reading, the target. */
export function altOf(context: Context, data: Data): string {
  const { dataset, path, kind } = data;
  const measure = shown(context, dataset.measure, path) ?? '';
  const cut = shown(context, dataset.cut, path);
  const target = targetOf(context, data);
  const { comma } = context.locale.punctuation;
  return inSentences(context, [
    context.label('chart.alt', {
      kind: context.label(`chart.kind.${kind}`),
      what: [measure, cut].filter((text) => text !== undefined && text !== '').join(comma),
    }),
    readingOf(context, data),
    target ? `${target.name}: ${data.writer.label(target.value)}` : '',
  ]);
}

/** Of lines, from where to where ours went; of columns and rings, what is largest. */
export function readingOf(context: Context, data: Data): string {
  const { rows, dataset, categories, writer, kind } = data;
  const row = rows.find(({ name }) => name === dataset.highlight) ?? rows[0];
  if (!row) return '';
  const known = row.values.flatMap((value, i) => (value === null ? [] : [{ value, name: categories[i] ?? '' }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  if (kind === 'line') {
    return context.label('chart.from', {
      name: row.name,
      from: writer.label(first.value),
      to: writer.label(last.value),
    });
  }
  const most = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  return context.label('chart.highest', { name: most.name, value: writer.label(most.value) });
}
