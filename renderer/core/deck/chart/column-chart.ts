import { inches, pt } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Typesetter } from '../fit/lines.ts';
import { COLUMN_LABEL, nameLines, textWidth, widest } from './measure.ts';
import type { ColumnChart, ColumnSeries, Margins, Scale } from './model.ts';
import { niceScale, unlabelled } from './scale.ts';
import type { ValueWriter } from './write-value.ts';

/** Columns and bars: one in the accent, the rest grey; values at their ends (SLIDES.md, section 7). */

export interface ColumnSpec {
  readonly categories: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Index of the category that matters; of several series, of the series. */
  readonly highlight: number | undefined;
  readonly target: { readonly name: string; readonly value: number } | undefined;
  readonly upright: boolean;
  readonly writer: ValueWriter;
  /** Inches. */
  readonly frame: { readonly w: number; readonly h: number };
}

export interface BuiltColumnChart {
  readonly chart: ColumnChart;
  /** Names that did not fit beside their bars and are shortened there. */
  readonly cutNames: readonly string[];
  /** Series that share one grey, as there are more than a chart can tell apart. */
  readonly greyed: readonly string[];
}

/** Up to this many columns have large labels. */
const FEW = 8;
const GAP = 60;
const WIDEST_NAME = 3;
/** Where none matters more than the others; and beside one that does. */
const SERIES_COLORS = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;
const GREYS = ['grey1', 'grey2', 'grey3'] as const;

export function columnChart(spec: ColumnSpec, typesetter: Typesetter): BuiltColumnChart {
  const { rows, categories, writer, target, upright, frame } = spec;
  const all = [...rows.flatMap((row) => row.values), target?.value ?? null].filter((value) => value !== null);
  const many = rows.length > 1;
  const labelSize = categories.length <= FEW && !many ? COLUMN_LABEL : pt(14);
  const labelled = fitsLabels(spec, labelSize, typesetter);
  const scale = scaleOf(all, writer, labelled);
  const names = namesOf(spec, typesetter);
  const margins = upright
    ? uprightMargins(scale, labelled, target !== undefined, typesetter)
    : lyingMargins(names.lines, rows, writer, labelSize, typesetter, frame.w);
  const colors = many ? colorsOf(rows.length, spec.highlight) : [];
  return {
    cutNames: names.cut,
    greyed: rows.flatMap(({ name }, i) => (colors[i] === 'context' ? [name] : [])),
    chart: {
      kind: 'column',
      categories,
      officeFormat: writer.office,
      margins,
      scale,
      upright,
      names: names.lines,
      target: upright ? target : undefined,
      labelSize,
      gap: GAP,
      series: rows.map((row, i) => toSeries(row, colors[i], spec, labelled)),
    },
  };
}

/** Columns stand on nought; where each carries its value, there is no axis beside it. */
function scaleOf(values: readonly number[], writer: ValueWriter, labelled: boolean): Scale {
  const scale = niceScale(values, writer.tick, 'zero');
  if (!labelled) return scale;
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  return unlabelled(least < 0 || most === 0 ? scale : { ...scale, min: 0, max: most });
}

function fitsLabels(
  { rows, categories, writer, upright, frame }: ColumnSpec,
  size: number,
  typesetter: Typesetter,
): boolean {
  if (!upright) return rows.length === 1;
  const count = Math.max(1, categories.length * rows.length);
  const slot = frame.w / count;
  const texts = rows.flatMap((row) => row.values.flatMap((value) => (value === null ? [] : [writer.label(value)])));
  return count <= MOST_LABELS && texts.every((text) => textWidth(text, typesetter, true, pt(size)) <= slot * 1.05);
}

const MOST_LABELS = 14;

function namesOf(
  { categories, upright, frame }: ColumnSpec,
  typesetter: Typesetter,
): { readonly lines: readonly (readonly string[])[]; readonly cut: readonly string[] } {
  if (upright) return { lines: categories.map((name) => [name]), cut: [] };
  const width = inches(Math.min(WIDEST_NAME, frame.w * 0.4));
  const made = categories.map((name) => ({ name, ...nameLines(name, width, typesetter) }));
  return { lines: made.map(({ lines }) => lines), cut: made.filter(({ cut }) => cut).map(({ name }) => name) };
}

function uprightMargins(scale: Scale, labelled: boolean, target: boolean, typesetter: Typesetter): Margins {
  const ticks = scale.ticks.map(({ text }) => text);
  return {
    left: inches(labelled ? 0 : widest(ticks, typesetter) + 0.12),
    top: inches(labelled ? 0.375 : 0.125),
    right: inches(target ? 1.25 : 0),
    bottom: inches(0.354),
  };
}

function lyingMargins(
  names: readonly (readonly string[])[],
  rows: ColumnSpec['rows'],
  writer: ValueWriter,
  size: number,
  typesetter: Typesetter,
  width: number,
): Margins {
  const labels = rows.flatMap((row) => row.values.flatMap((value) => (value === null ? [] : [writer.label(value)])));
  const end = labels.reduce((most, text) => Math.max(most, textWidth(text, typesetter, true, pt(size))), 0);
  const negative = rows.some((row) => row.values.some((value) => value !== null && value < 0));
  const left = widest(names.flat(), typesetter) + 0.12 + (negative ? end + 0.1 : 0);
  return {
    left: inches(Math.min(left, width * 0.6)),
    top: inches(0.05),
    right: inches(end + 0.15),
    bottom: inches(0.05),
  };
}

/** Whether names stand in one line each under upright columns. */
export function namesFitUnder(categories: readonly string[], width: number, typesetter: Typesetter): boolean {
  return widest(categories, typesetter) + 0.08 <= width / Math.max(1, categories.length);
}

/** One colour each, as long as there are any. */
function colorsOf(count: number, highlight: number | undefined): readonly ColorRole[] {
  const palette: readonly ColorRole[] = highlight === undefined ? SERIES_COLORS : GREYS;
  const others = Array.from({ length: count }, (_, i) => i).filter((i) => i !== highlight);
  return Array.from({ length: count }, (_, i) =>
    i === highlight ? 'accent' : (palette[others.indexOf(i)] ?? 'context'),
  );
}

function toSeries(
  { name, values }: ColumnSpec['rows'][number],
  color: ColorRole | undefined,
  { highlight, writer }: ColumnSpec,
  labelled: boolean,
): ColumnSeries {
  const labels = labelled ? values.map((value) => (value === null ? '' : writer.label(value))) : [];
  if (color !== undefined) return { name, values, color, points: new Map(), labels };
  const points = new Map<number, ColorRole>(highlight === undefined ? [] : [[highlight, 'accent']]);
  return { name, values, color: highlight === undefined ? 'accent' : 'context', points, labels };
}
