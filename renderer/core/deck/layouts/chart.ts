import { fieldPath, slideId, within, type FieldPath } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Dataset } from '../../pitch/schema/index.ts';
import { columnChart, namesFitUnder } from '../chart/column-chart.ts';
import { doughnutChart, isWhole, slicesOf, type Slice } from '../chart/doughnut-chart.ts';
import { lineChart, type LineRow } from '../chart/line-chart.ts';
import type { Chart } from '../chart/model.ts';
import { valueWriter, type ValueWriter } from '../chart/write-value.ts';
import type { Context } from '../context.ts';
import { figureRuns } from '../facts.ts';
import { BODY_TOP, colW, colX, FULL, MARGIN, WIDE_GAP } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { label, sourcesOfFacts, titleOf, unique } from './parts.ts';

/** Kinds 8 to 10: a chart for each dataset, as lines, columns, bars or a ring, with what it means beside it. */
export const charts: Layout = (context) =>
  (context.pitch.evidence?.datasets ?? []).flatMap((dataset) => chartSlide(context, dataset) ?? []);

type Kind = 'line' | 'column' | 'bar' | 'doughnut';

/** A dataset as it can be drawn: rows as long as the categories, without empty ones. */
interface Data {
  readonly path: FieldPath;
  readonly dataset: Dataset;
  readonly categories: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly writer: ValueWriter;
  readonly kind: Kind;
}

function chartSlide(context: Context, dataset: Dataset): SlideSpec | undefined {
  const path = fieldPath('evidence', 'datasets', { id: dataset.id });
  const data = readData(context, dataset, path);
  if (!data) return undefined;
  const measure = context.line(dataset.measure, within(path, 'measure'));
  const statement = context.prose(dataset.meaning?.statement, within(path, 'meaning', 'statement'));
  const fallback = statement ?? measure ?? plain(readingOf(context, data), [path]);
  return {
    id: slideId('chart', dataset.id),
    kind: 'chart',
    section: 'Evidence',
    frame: 'evidence',
    title: titleOf(context, dataset.claim, within(path, 'claim'), fallback),
    notes: [context.prose(dataset.notes, within(path, 'notes'))],
    sources: unique([dataset.source, ...sourcesOfFacts(context, [dataset.meaning?.fact])]),
    drops: ['explanation'],
    draw: (page) => {
      drawCaption(page, context, data);
      if (data.kind === 'doughnut') drawDoughnut(page, context, data);
      else drawCartesian(page, context, data);
    },
  };
}

function readData(context: Context, dataset: Dataset, path: FieldPath): Data | undefined {
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

const shown = (context: Context, text: string | undefined, path: FieldPath): string | undefined => {
  const rich = context.line(text, path);
  return rich && textOf(rich);
};

/** Beyond this many columns, names and labels no longer fit: a line. */
const MOST_COLUMNS = 14;

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

function drawCaption(page: Page, context: Context, { dataset, path, rows, kind }: Data): void {
  const measure = context.line(dataset.measure, within(path, 'measure'));
  const cut = context.line(dataset.cut, within(path, 'cut'));
  const longUnit =
    dataset.unit !== undefined && dataset.unit.length > 4
      ? context.line(dataset.unit, within(path, 'unit'))
      : undefined;
  const named = measure && restyled(measure, { bold: true, color: 'ink' });
  const caption = inLine(', ', named, longUnit, cut);
  if (textOf(caption) !== '') {
    page.text({
      name: 'Caption',
      box: box(MARGIN, BODY_TOP, colW(8), 0.3333),
      style: 'caption',
      floor: 14,
      text: caption,
      lines: 1,
    });
  }
  if (kind === 'column' || kind === 'bar') drawKey(page, rows);
}

/** Several series of columns cannot be named at their ends: their names stand above, each in its colour. */
function drawKey(page: Page, rows: Data['rows']): void {
  if (rows.length < 2) return;
  rows.slice(0, SERIES.length).forEach(({ name }, i) => {
    const x = MARGIN + i * 1.4;
    page.block(box(x, 2.6042, 0.1667, 0.1667), SERIES[i] ?? 'context');
    page.text({
      name: `Series ${i + 1}`,
      box: box(x + 0.25, 2.5625, 1.1, 0.25),
      style: 'label',
      bold: false,
      text: plain(name),
      lines: 1,
    });
  });
}

const SERIES = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;
const CHART_TOP = 2.5833;
const KEY_HEIGHT = 0.3333;

function drawCartesian(page: Page, context: Context, data: Data): void {
  const { dataset, path } = data;
  const side = drawSide(page, context, data);
  const top = data.kind !== 'line' && data.rows.length > 1 ? CHART_TOP + KEY_HEIGHT : CHART_TOP;
  const place = box(MARGIN, top, side ? colW(9) - WIDE_GAP : FULL, page.bottom - top);
  const frame = { w: place.w, h: place.h };
  const target = targetOf(context, data);
  const chart =
    data.kind === 'line' ? buildLine(context, data, frame, target) : buildColumns(context, data, frame, target);
  page.chart('Chart', place, chart, altOf(context, data), [path]);
  if (chart.kind === 'column' && chart.target && target) {
    const plot = place.h - chart.margins.top - chart.margins.bottom;
    const share = (chart.target.value - chart.scale.min) / Math.max(1e-9, chart.scale.max - chart.scale.min);
    const y = place.y + chart.margins.top + plot * (1 - share) - 0.125;
    const x = place.x + place.w - chart.margins.right + 0.0417;
    const text = plain(`${target.name} ${data.writer.tick(target.value)}`, [within(path, 'target')]);
    page.text({
      name: 'Target',
      box: box(x, y - 0.125, 1.2, 0.5),
      style: 'label',
      color: 'ink',
      text,
      anchor: 'middle',
    });
  }
  if (dataset.event?.label && data.kind !== 'line') {
    context.report('not-shown', within(path, 'event'), dataset.event.label);
  }
}

type Frame = { readonly w: number; readonly h: number };
type Target = { readonly name: string; readonly value: number } | undefined;

function targetOf(context: Context, { dataset, path }: Data): Target {
  const value = dataset.target?.value;
  if (value === undefined) return undefined;
  return { value, name: shown(context, dataset.target?.label, path) ?? context.label('chart.target') };
}

function buildLine(context: Context, data: Data, frame: Frame, target: Target): Chart {
  const { dataset, categories, path, writer } = data;
  const index = categories.indexOf(dataset.event?.category ?? '');
  const text = shown(context, dataset.event?.label, within(path, 'event', 'label'));
  const rows: readonly LineRow[] = data.rows.map((row) => ({ ...row, role: roleOf(row.name, data) }));
  const event = index >= 0 && text !== undefined ? { index, text } : undefined;
  const { chart, unlabelled } = lineChart(
    { categories, rows, target, event, bead: undefined, numeric: areSequence(categories), writer, frame },
    context.typesetter,
  );
  if (unlabelled.length > 0) context.report('series-greyed', within(path, 'series'), unlabelled.join(', '));
  return chart;
}

function roleOf(name: string, { dataset, rows }: Data): LineRow['role'] {
  if (rows.length === 1 || name === dataset.highlight) return 'ours';
  return rows.some((row) => row.name === dataset.highlight) ? 'context' : 'equal';
}

/** `0, 1, 2, …`: numbers that an axis of days can count. */
const areSequence = (categories: readonly string[]): boolean =>
  categories.length > 2 && categories.every((text, i) => text === String(Number(categories[0]) + i));

function buildColumns(context: Context, data: Data, frame: Frame, target: Target): Chart {
  const { dataset, writer, path } = data;
  const lying = data.kind === 'bar';
  const { categories, rows } = lying && data.rows.length === 1 ? sortedBars(data) : data;
  const several = rows.length > 1;
  const index = (several ? rows.map(({ name }) => name) : categories).indexOf(dataset.highlight ?? '');
  const highlight = index < 0 ? undefined : index;
  const { chart, cutNames } = columnChart(
    { categories, rows, highlight, target: lying ? undefined : target, upright: !lying, writer, frame },
    context.typesetter,
  );
  for (const name of cutNames) context.report('part-left-out', within(path, 'categories'), name);
  if (lying && target) {
    context.report('not-shown', within(path, 'target'), `${target.name} ${writer.tick(target.value)}`);
  }
  if (several && rows.length > SERIES.length) {
    context.report(
      'series-greyed',
      within(path, 'series'),
      rows
        .slice(SERIES.length)
        .map(({ name }) => name)
        .join(', '),
    );
  }
  return chart;
}

/** Bars stand in the order of their length. */
function sortedBars({ categories, rows }: Data): Pick<Data, 'categories' | 'rows'> {
  const [row] = rows;
  if (!row) return { categories, rows };
  const order = categories
    .map((_, i) => i)
    .toSorted((a, b) => (row.values[b] ?? -Infinity) - (row.values[a] ?? -Infinity));
  return {
    categories: order.map((i) => categories[i] ?? ''),
    rows: [{ ...row, values: order.map((i) => row.values[i] ?? null) }],
  };
}

/** What the chart means; answers whether there is anything. */
function drawSide(page: Page, context: Context, { dataset, path }: Data): boolean {
  const { meaning } = dataset;
  const at = within(path, 'meaning');
  const fact = context.facts.find(meaning?.fact);
  const statement = context.prose(meaning?.statement, within(at, 'statement'));
  const explanation = context.prose(meaning?.explanation, within(at, 'explanation'));
  if (!fact && !statement && !explanation) return false;
  const [x, w] = [colX(9), colW(3)];
  page.rule(x, BODY_TOP, w, 'accent', 1.5);
  page.text({
    name: 'Meaning label',
    box: box(x, 2.3333, w, 0.25),
    style: 'label',
    text: label(context, 'chart.meaning'),
    color: 'accent',
  });
  if (fact) {
    const figure = { name: 'Meaning figure', box: box(x, 2.6667, w, 0.6667), style: 'figureL', floor: 32 } as const;
    page.figure({ ...figure, text: context.facts.figure(fact) }, context.facts.figure(fact, { compact: true }));
  }
  const y = fact ? 3.4167 : 2.6667;
  const room = explanation && page.keeps('explanation') ? 1.25 : page.bottom - y;
  const set = page.text({ name: 'Meaning', box: box(x, y, w, room), style: 'heading', floor: 18, text: statement });
  const below = Math.max(statement ? y + 1 : y, y + (set?.height ?? 0) + 0.25);
  if (explanation && page.keeps('explanation') && (fact ?? statement)) page.rule(x, below, w);
  const place = box(x, below + 0.1667, w, Math.max(0.3333, page.bottom - below - 0.1667));
  page.text({
    name: 'Explanation',
    box: place,
    style: 'support',
    text: explanation,
    color: 'muted',
    part: 'explanation',
  });
  return true;
}

const RING = 3.6667;
const ROWS_TOP = 2.75;

function drawDoughnut(page: Page, context: Context, data: Data): void {
  const { dataset, path } = data;
  const values = data.rows[0]?.values ?? [];
  const parts = data.categories.flatMap((name, i) => {
    const value = values[i];
    return value === null || value === undefined ? [] : [{ name, value }];
  });
  const slices = slicesOf(parts, dataset.highlight, context.label('chart.other'));
  const place = box(MARGIN, ROWS_TOP, RING, Math.min(RING, page.bottom - ROWS_TOP));
  page.chart('Chart', place, doughnutChart(slices, data.writer), altOf(context, data), [path]);
  drawWhole(page, context, data, place.y + place.h / 2);
  drawSlices(page, data, slices);
}

/** The middle holds the whole, not a slice. */
function drawWhole(page: Page, context: Context, { dataset, path }: Data, middle: number): void {
  const { value, unit = '', label: name } = dataset.whole ?? {};
  const caption = context.line(name, within(path, 'whole', 'label'));
  const x = MARGIN + (RING - 1.5) / 2;
  const figureHeight = value === undefined ? 0 : 0.6667;
  const top = middle - (figureHeight + (caption ? 0.55 : 0)) / 2;
  if (value !== undefined) {
    const short = {
      text: unit === '%' ? context.locale.percentSign : unit === '' ? '' : `\u00A0${unit}`,
      scale: unit === '%' ? 0.62 : 0.45,
    };
    const text = figureRuns(context.locale.number(value), short, [within(path, 'whole', 'value')]);
    page.figure({ name: 'Whole', box: box(x, top, 1.5, 0.6667), style: 'figureL', floor: 28, text, align: 'center' });
  }
  page.text({
    name: 'Whole caption',
    box: box(x, top + figureHeight, 1.5, 0.58),
    style: 'caption',
    floor: 14,
    text: caption,
    align: 'center',
  });
}

function drawSlices(page: Page, { writer }: Data, slices: readonly Slice[]): void {
  const height = slices.length > 4 ? 0.7333 : 0.9167;
  const x = colX(5);
  slices.forEach(({ name, value, color }, i) => {
    const y = ROWS_TOP + i * height;
    const bold = i === 0;
    page.rule(x, y, colW(7), bold ? 'ink' : 'rule', bold ? 1.5 : 1);
    page.block(box(x, y + height / 2 - 0.125, 0.25, 0.25), color);
    const share = {
      name: `Share ${i + 1}`,
      style: 'figureM',
      floor: 28,
      bold,
      anchor: 'middle',
      group: 'share',
    } as const;
    page.figure({ ...share, box: box(x + 0.4167, y, 1.4, height), text: plain(writer.label(value)) });
    const text = { name: `Part ${i + 1}`, style: 'body', floor: 18, bold, anchor: 'middle', fill: 'filled' } as const;
    page.text({ ...text, box: box(colX(7), y, colW(5), height), text: plain(name) });
  });
  page.rule(x, ROWS_TOP + slices.length * height, colW(7));
}

/** What it shows, the main reading, the target. */
function altOf(context: Context, data: Data): string {
  const { dataset, path, kind } = data;
  const measure = shown(context, dataset.measure, path) ?? '';
  const cut = shown(context, dataset.cut, path);
  const target = targetOf(context, data);
  const sentences = [
    context.label('chart.alt', {
      kind: context.label(`chart.kind.${kind}`),
      what: cut === undefined ? measure : `${measure}, ${cut}`,
    }),
    readingOf(context, data),
    target ? `${target.name}: ${data.writer.label(target.value)}` : '',
  ];
  return (
    sentences
      .filter((sentence) => sentence !== '')
      .map((sentence) => sentence.replace(/[.:\s]+$/u, ''))
      .join('. ') + '.'
  );
}

/** Of lines, from where to where ours went; of columns and rings, what is largest. */
function readingOf(context: Context, data: Data): string {
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
