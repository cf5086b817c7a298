import { inchesToPx, pt, ptToPx, type Box } from '../../../core/base/units.ts';
import type { LineChart, LineSeries } from '../../../core/deck/chart/model.ts';
import { num } from '../html.ts';
import { dashOf, lineSvg, plotOf, share, textSvg, valueAxis, type Plot } from './plot.ts';

/** Lines over a category axis; the first point stands on the axis itself. */
export function lineParts(chart: LineChart, box: Box): string {
  const plot = plotOf(box, chart.margins);
  const { scale } = chart;
  const zero = Math.min(Math.max(0, scale.min), scale.max);
  const baseY = plot.top + plot.height * (1 - share(zero, scale));
  const base = lineSvg(plot.left, baseY, plot.left + plot.width, baseY, 'muted', scale.min < 0 ? 1.25 : 0.75);
  const drawn = chart.series.map((series) => seriesSvg(series, chart, plot)).join('');
  return valueAxis(plot, scale) + base + categoryLabels(chart, plot) + drawn;
}

const xOf = (index: number, count: number, plot: Plot): number =>
  plot.left + (count > 1 ? (plot.width * index) / (count - 1) : plot.width / 2);

function categoryLabels({ categories, axis }: LineChart, plot: Plot): string {
  return categories
    .map((text, i) => {
      const x = xOf(i, categories.length, plot);
      const y = plot.top + plot.height + 19;
      const happened =
        axis.event?.index === i
          ? textSvg({ x, y: y + 21, text: axis.event.text, color: 'muted', anchor: 'middle' })
          : '';
      const label = i % axis.every === 0 ? textSvg({ x, y, text, color: 'muted', anchor: 'middle' }) : '';
      return label + happened;
    })
    .join('');
}

function seriesSvg(series: LineSeries, chart: LineChart, plot: Plot): string {
  const points = series.values.map((value, i) =>
    value === null
      ? undefined
      : { x: xOf(i, series.values.length, plot), y: plot.top + plot.height * (1 - share(value, chart.scale)) },
  );
  const line = series.bead ? '' : polylines(points, series);
  const last = points.findLast((point) => point !== undefined);
  const end = series.endMarker && last ? dot(last.x, last.y, 9, series, '') : '';
  const bead =
    series.bead && last
      ? dot(last.x, last.y, 11, series, ` class="l-background p-${series.color}" stroke-width="2"`)
      : '';
  const { label } = series;
  const at = label && points[label.index];
  const text =
    label && at
      ? textSvg({
          x: at.x + (label.side === 'end' ? LABEL_GAP : -LABEL_GAP),
          y: at.y + inchesToPx(label.shift),
          text: label.text,
          color: label.color,
          anchor: label.side === 'end' ? 'start' : 'end',
          bold: label.bold,
        })
      : '';
  return line + end + bead + text;
}

/** Pixels between a line's end and its label. */
const LABEL_GAP = 11;

type Point = { readonly x: number; readonly y: number } | undefined;

/** A gap in the values is a gap in the line. */
function polylines(points: readonly Point[], { color, weight, dashed }: LineSeries): string {
  const stretches: string[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(`${num(point.x)},${num(point.y)}`);
    else stretches.push([]);
  }
  const dash = dashed ? ` stroke-dasharray="${dashOf(weight)}"` : ' stroke-linecap="round"';
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map(
      (stretch) =>
        `<polyline class="l-${color}" fill="none" stroke-width="${num(ptToPx(weight))}" stroke-linejoin="round"${dash} points="${stretch.join(' ')}"/>`,
    )
    .join('');
}

function dot(x: number, y: number, size: number, { color }: LineSeries, own: string): string {
  const look = own === '' ? ` class="p-${color}"` : own;
  return `<circle${look} cx="${num(x)}" cy="${num(y)}" r="${num(ptToPx(pt(size)) / 2)}"/>`;
}
