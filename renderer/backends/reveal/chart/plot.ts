import { inchesToPx, ptToPx, pt, type Box } from '../../../core/base/units.ts';
import type { Margins, Scale } from '../../../core/deck/chart/model.ts';
import type { ColorRole } from '../../../core/theme/roles.ts';
import { escapeHtml } from '../../../core/base/escape-html.ts';
import { num } from '../html.ts';

/** The plot area of a chart in pixels, and the text and lines that charts share. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function plotOf(box: Box, { left, top, right, bottom }: Margins): Plot {
  return {
    left: inchesToPx(left),
    top: inchesToPx(top),
    width: inchesToPx(box.w) - inchesToPx(left) - inchesToPx(right),
    height: inchesToPx(box.h) - inchesToPx(top) - inchesToPx(bottom),
  };
}

/** Where a value stands between the ends of its axis, 0 to 1. */
export const share = (value: number, { min, max }: Scale): number => (max > min ? (value - min) / (max - min) : 0);

export const CHART_TEXT = pt(14);

export interface SvgText {
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly color: ColorRole;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
}

/** From the middle of a line of Calibri down to its baseline, in em. */
const MIDDLE_TO_BASELINE = 0.342;

export function textSvg({ x, y, text, color, anchor, bold = false, size = CHART_TEXT }: SvgText): string {
  const px = ptToPx(pt(size));
  const weight = bold ? ' font-weight="700"' : '';
  return `<text class="p-${color}" x="${num(x)}" y="${num(y + px * MIDDLE_TO_BASELINE)}" font-size="${num(px)}" text-anchor="${anchor}"${weight}>${escapeHtml(text)}</text>`;
}

export function lineSvg(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: ColorRole,
  weight: number,
  dash = '',
): string {
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line class="l-${color}" x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}" stroke-width="${num(ptToPx(pt(weight)))}"${dashed}/>`;
}

/** PowerPoint's "dash": four weights long, three apart. */
export const dashOf = (weight: number): string => `${num(ptToPx(pt(weight * 4)))} ${num(ptToPx(pt(weight * 3)))}`;

/** Grid lines with their names, and the base line. */
export function valueAxis(plot: Plot, scale: Scale): string {
  const right = plot.left + plot.width;
  return scale.ticks
    .map(({ value, text }) => {
      const y = plot.top + plot.height * (1 - share(value, scale));
      const label = textSvg({ x: plot.left - 9, y, text, color: 'muted', anchor: 'end' });
      return lineSvg(plot.left, y, right, y, 'rule', 0.75) + label;
    })
    .join('');
}
