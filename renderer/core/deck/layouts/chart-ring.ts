import { within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import { doughnutChart, slicesOf, type Slice } from '../chart/doughnut-chart.ts';
import type { Context } from '../context.ts';
import { colW, colX, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { plain } from '../rich.ts';
import { altOf, type Data } from './chart-data.ts';

/** Parts of a whole: a ring with the whole in its middle, and its parts as rows beside it. */

const RING = 3.6667;
const ROWS_TOP = 2.75;

export function drawRing(page: Page, context: Context, data: Data): void {
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
  const { value, unit, label: name } = dataset.whole ?? {};
  const caption = context.line(name, within(path, 'whole', 'label'));
  const x = MARGIN + (RING - 1.5) / 2;
  const figureHeight = value === undefined ? 0 : 0.6667;
  const top = middle - (figureHeight + (caption ? 0.55 : 0)) / 2;
  if (value !== undefined) {
    const text = context.facts.amount(value, unit, [within(path, 'whole', 'value')]);
    page.figure({ name: 'Whole', box: box(x, top, 1.5, 0.6667), style: 'figureL', floor: 28, text, align: 'center' });
  }
  page.text({
    name: 'Whole caption',
    box: box(x, top + figureHeight, 1.5, 0.58),
    style: 'caption',
    floor: 14,
    text: caption,
    align: 'center',
    fill: 'even',
  });
}

function drawSlices(page: Page, { writer, path }: Data, slices: readonly Slice[]): void {
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
    page.figure({ ...share, box: box(x + 0.4167, y, 1.4, height), text: plain(writer.label(value), [path]) });
    const text = { name: `Part ${i + 1}`, style: 'body', floor: 18, bold, anchor: 'middle', fill: 'filled' } as const;
    page.text({ ...text, box: box(colX(7), y, colW(5), height), text: plain(name, [path]) });
  });
  page.rule(x, ROWS_TOP + slices.length * height, colW(7));
}
