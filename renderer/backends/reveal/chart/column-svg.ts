import { ptToPx, type Box } from '../../../core/base/units.ts';
import type { ColumnChart, ColumnSeries } from '../../../core/deck/chart/model.ts';
import type { ColorRole } from '../../../core/theme/roles.ts';
import { num } from '../html.ts';
import { dashOf, lineSvg, plotOf, share, textSvg, valueAxis, type Plot } from './plot.ts';

/** Columns that stand on a base line, or bars that grow from it towards the end. */
export function columnParts(chart: ColumnChart, box: Box): string {
  const plot = plotOf(box, chart.margins);
  return chart.upright ? columns(chart, plot) : bars(chart, plot);
}

/** Pixels from line to line of a name. */
const NAME_LINE = 21;

interface Slot {
  readonly series: ColumnSeries;
  readonly value: number;
  readonly label: string | undefined;
  readonly color: ColorRole;
  /** Along the category axis: where the column begins, and how wide it is. */
  readonly from: number;
  readonly width: number;
  /** Along the value axis, as shares: from the base or from what it stands on. */
  readonly low: number;
  readonly high: number;
}

/** Stacked where a hidden series lifts the others, side by side where not. */
function slots(chart: ColumnChart, length: number): readonly Slot[] {
  const { series, categories, scale, gap } = chart;
  const stacked = series.some(({ hidden }) => hidden);
  const across = stacked ? 1 : Math.max(1, series.length);
  const room = length / Math.max(1, categories.length);
  const width = room / (across + gap / 100);
  return categories.flatMap((_, i) => {
    // As every office program does, what is positive is stacked upwards and what is negative downwards.
    const base = { up: 0, down: 0 };
    return series.flatMap((one, k) => {
      const value = one.values[i];
      if (value === null || value === undefined) return [];
      const from = i * room + (room - width * across) / 2 + (stacked ? 0 : k * width);
      const way = value < 0 ? 'down' : 'up';
      const start = stacked ? base[way] : 0;
      base[way] += value;
      const ends = [share(start, scale), share(start + value, scale)];
      return [
        {
          series: one,
          value,
          from,
          width,
          label: one.labels[i],
          color: one.points.get(i) ?? one.color,
          low: Math.min(...ends),
          high: Math.max(...ends),
        },
      ];
    });
  });
}

function columns(chart: ColumnChart, plot: Plot): string {
  const y = (part: number): number => plot.top + plot.height * (1 - part);
  const drawn = slots(chart, plot.width)
    .filter(({ series }) => !series.hidden)
    .map(({ from, width, low, high, label, color, value }) => {
      const x = plot.left + from;
      const rect = `<rect class="p-${color}" x="${num(x)}" y="${num(y(high))}" width="${num(width)}" height="${num(y(low) - y(high))}"/>`;
      const size = chart.labelSize;
      const above = ptToPx(size) * 0.72;
      const place = value < 0 ? y(low) + above : y(high) - above;
      return (
        rect +
        (label
          ? textSvg({ x: x + width / 2, y: place, text: label, color: 'ink', anchor: 'middle', bold: true, size })
          : '')
      );
    });
  const base = y(Math.min(1, Math.max(0, share(0, chart.scale))));
  const room = plot.width / Math.max(1, chart.categories.length);
  const names = chart.names.map(([text = ''], i) =>
    textSvg({
      x: plot.left + (i + 0.5) * room,
      y: plot.top + plot.height + 19,
      text,
      color: 'muted',
      anchor: 'middle',
    }),
  );
  const line = lineSvg(plot.left, base, plot.left + plot.width, base, 'muted', 0.75);
  return valueAxis(plot, chart.scale) + drawn.join('') + line + names.join('') + targetLine(chart, plot, room);
}

/** From the first column's middle to the last one's, as a native chart has it. */
function targetLine({ target, scale }: ColumnChart, plot: Plot, room: number): string {
  if (!target) return '';
  const y = plot.top + plot.height * (1 - share(target.value, scale));
  return lineSvg(plot.left + room / 2, y, plot.left + plot.width - room / 2, y, 'ink', 1.5, dashOf(1.5));
}

function bars(chart: ColumnChart, plot: Plot): string {
  const x = (part: number): number => plot.left + plot.width * part;
  const drawn = slots(chart, plot.height)
    .filter(({ series }) => !series.hidden)
    .map(({ from, width, low, high, label, color, value }) => {
      const y = plot.top + from;
      const rect = `<rect class="p-${color}" x="${num(x(low))}" y="${num(y)}" width="${num(x(high) - x(low))}" height="${num(width)}"/>`;
      const [place, anchor] = value < 0 ? ([x(low) - 8, 'end'] as const) : ([x(high) + 8, 'start'] as const);
      const size = chart.labelSize;
      return (
        rect +
        (label ? textSvg({ x: place, y: y + width / 2, text: label, color: 'ink', anchor, bold: true, size }) : '')
      );
    });
  const base = x(Math.min(1, Math.max(0, share(0, chart.scale))));
  const room = plot.height / Math.max(1, chart.categories.length);
  const names = chart.names.flatMap((lines, i) =>
    lines.map((text, k) => {
      const y = plot.top + (i + 0.5) * room + (k - (lines.length - 1) / 2) * NAME_LINE;
      return textSvg({ x: plot.left - 9, y, text, color: 'muted', anchor: 'end' });
    }),
  );
  return drawn.join('') + lineSvg(base, plot.top, base, plot.top + plot.height, 'muted', 0.75) + names.join('');
}
