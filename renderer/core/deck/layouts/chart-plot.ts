import { within } from '../../base/ids.ts';
import { box, pt, type Box } from '../../base/units.ts';
import { columnChart } from '../chart/column-chart.ts';
import { lineChart, type BuiltLineChart, type LineRow } from '../chart/line-chart.ts';
import { textWidth } from '../chart/measure.ts';
import type { Chart, ColumnChart } from '../chart/model.ts';
import type { Context } from '../context.ts';
import { colW, FULL, MARGIN, WIDE_GAP } from '../grid.ts';
import type { Page } from '../page.ts';
import { plain } from '../rich.ts';
import { altOf, shown, targetOf, type Data, type Target } from './chart-data.ts';

/** Lines, columns and bars, with the words around them that a chart cannot hold itself: a key, the target's name. */

const TOP = 2.5833;

/** `beside`: whether something stands in the column at the end. */
export function drawPlot(page: Page, context: Context, data: Data, beside: boolean): void {
  const width = beside ? colW(9) - WIDE_GAP : FULL;
  const target = targetOf(context, data);
  const names = data.kind === 'line' || data.rows.length < 2 ? [] : data.rows.map(({ name }) => name);
  const key = keyItems(context, names, width);
  const top = TOP + (key.at(-1)?.row ?? -1) * KEY_LINE + KEY_LINE;
  const place = box(MARGIN, top, width, page.bottom - top);
  const frame = { w: place.w, h: place.h };
  const { chart, looseEvent } =
    data.kind === 'line' ? buildLine(context, data, frame, target) : buildColumns(context, data, frame, target);
  if (chart.kind === 'column') drawKey(page, key, chart);
  page.chart('Chart', place, chart, altOf(context, data), [data.path]);
  if (chart.kind === 'column') drawTarget(page, context, data, chart, place);
  if (looseEvent) drawEvent(page, context, data, looseEvent, place);
  const { event } = data.dataset;
  if (event?.label && data.kind !== 'line') context.report('not-shown', within(data.path, 'event'), event.label);
}

interface KeyItem {
  readonly name: string;
  readonly x: number;
  readonly w: number;
  readonly row: number;
}

const KEY_LINE = 0.3333;
const SWATCH = 0.1667;
const KEY_SIZE = pt(14);

/** Several series of columns cannot be named at their ends: their names stand above, one after the other. */
function keyItems({ typesetter }: Context, names: readonly string[], width: number): readonly KeyItem[] {
  let [x, row] = [0, 0];
  return names.map((name) => {
    const w = Math.min(textWidth(name, typesetter, false, KEY_SIZE) * 1.03, width - SWATCH - 0.0833);
    const item = SWATCH + 0.0833 + w;
    if (x > 0 && x + item > width) [x, row] = [0, row + 1];
    const made = { name, x, w, row };
    x += item + 0.3333;
    return made;
  });
}

/** Each in the colour that its columns have. */
function drawKey(page: Page, items: readonly KeyItem[], chart: ColumnChart): void {
  items.forEach(({ name, x, w, row }, i) => {
    const y = TOP + row * KEY_LINE;
    page.block(box(MARGIN + x, y + 0.0208, SWATCH, SWATCH), chart.series[i]?.color ?? 'context');
    page.text({
      name: `Series ${i + 1}`,
      box: box(MARGIN + x + SWATCH + 0.0833, y - 0.0208, w, 0.25),
      style: 'label',
      bold: false,
      text: plain(name),
      lines: 1,
    });
  });
}

const TARGET_WIDTH = 1.2;

/** Beside the end of its line. A chart is not mirrored, so in a deck from right to left the place is mirrored back. */
function drawTarget(page: Page, context: Context, data: Data, { target, margins, scale }: ColumnChart, at: Box): void {
  const named = targetOf(context, data);
  if (!target || !named) return;
  const plot = at.h - margins.top - margins.bottom;
  const share = (target.value - scale.min) / Math.max(1e-9, scale.max - scale.min);
  const fromEnd = margins.right - 0.0417;
  const rtl = context.locale.direction === 'rtl';
  const x = rtl ? at.x + fromEnd - TARGET_WIDTH : at.x + at.w - fromEnd;
  page.text({
    name: 'Target',
    box: box(x, at.y + margins.top + plot * (1 - share) - 0.25, TARGET_WIDTH, 0.5),
    style: 'label',
    color: 'ink',
    text: plain(`${named.name} ${data.writer.tick(named.value)}`, [within(data.path, 'target')]),
    anchor: 'middle',
    align: rtl ? 'end' : 'start',
  });
}

const EVENT_HEIGHT = 0.2396;

/** Under the axis, where an event's words are too long for a label of it. The chart itself is not mirrored. */
function drawEvent(
  page: Page,
  { locale, typesetter }: Context,
  data: Data,
  { text, x: at }: NonNullable<BuiltLineChart['looseEvent']>,
  plot: Box,
): void {
  const w = textWidth(text, typesetter) * 1.03;
  const fromStart = locale.direction === 'rtl' ? plot.w - at : at;
  const x = Math.min(Math.max(plot.x, plot.x + fromStart - w / 2), plot.x + plot.w - w);
  page.text({
    name: 'Event',
    box: box(x, plot.y + plot.h - EVENT_HEIGHT, w, EVENT_HEIGHT),
    style: 'label',
    bold: false,
    text: plain(text, [within(data.path, 'event', 'label')]),
    align: 'center',
    lines: 1,
  });
}

type Frame = { readonly w: number; readonly h: number };
type Built = Pick<BuiltLineChart, 'looseEvent'> & { readonly chart: Chart };

function buildLine(context: Context, data: Data, frame: Frame, target: Target): Built {
  const { dataset, categories, path, writer } = data;
  const index = categories.indexOf(dataset.event?.category ?? '');
  const text = shown(context, dataset.event?.label, within(path, 'event', 'label'));
  const rows: readonly LineRow[] = data.rows.map((row) => ({ ...row, role: roleOf(row.name, data) }));
  const event = index >= 0 && text !== undefined ? { index, text } : undefined;
  const { chart, unlabelled, looseEvent } = lineChart(
    { categories, rows, target, event, bead: undefined, numeric: areSequence(categories), writer, frame },
    context.typesetter,
  );
  if (unlabelled.length > 0) context.report('series-greyed', within(path, 'series'), unlabelled.join(', '));
  return { chart, looseEvent };
}

function roleOf(name: string, { dataset, rows }: Data): LineRow['role'] {
  if (rows.length === 1 || name === dataset.highlight) return 'ours';
  return rows.some((row) => row.name === dataset.highlight) ? 'context' : 'equal';
}

/** `0, 1, 2, …`: numbers that an axis of days can count. */
const areSequence = (categories: readonly string[]): boolean =>
  categories.length > 2 && categories.every((text, i) => text === String(Number(categories[0]) + i));

function buildColumns(context: Context, data: Data, frame: Frame, target: Target): Built {
  const { dataset, writer, path } = data;
  const lying = data.kind === 'bar';
  const { categories, rows } = lying && data.rows.length === 1 ? sortedBars(data) : data;
  const several = rows.length > 1;
  const index = (several ? rows.map(({ name }) => name) : categories).indexOf(dataset.highlight ?? '');
  const highlight = index < 0 ? undefined : index;
  const { chart, cutNames, greyed } = columnChart(
    { categories, rows, highlight, target: lying ? undefined : target, upright: !lying, writer, frame },
    context.typesetter,
  );
  for (const name of cutNames) context.report('part-left-out', within(path, 'categories'), name);
  if (lying && target) {
    context.report('not-shown', within(path, 'target'), `${target.name} ${writer.tick(target.value)}`);
  }
  if (greyed.length > 0) context.report('series-greyed', within(path, 'series'), greyed.join(', '));
  return { chart, looseEvent: undefined };
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
