import { inchesToPx, type Box } from '../../../core/base/units.ts';
import type { DoughnutChart } from '../../../core/deck/chart/model.ts';
import { num } from '../html.ts';

/** A ring from twelve o'clock on, clockwise. */
export function doughnutParts({ values, colors, hole }: DoughnutChart, box: Box): string {
  const radius = Math.min(inchesToPx(box.w), inchesToPx(box.h)) / 2;
  const inner = (radius * hole) / 100;
  const [cx, cy] = [inchesToPx(box.w) / 2, inchesToPx(box.h) / 2];
  const total = values.reduce((sum, value) => sum + value, 0);
  let angle = -Math.PI / 2;
  return values
    .map((value, i) => {
      const from = angle;
      angle += total > 0 ? (2 * Math.PI * value) / total : 0;
      const at = (r: number, a: number): string => `${num(cx + r * Math.cos(a))} ${num(cy + r * Math.sin(a))}`;
      const whole = angle - from > 2 * Math.PI - 1e-6;
      const to = whole ? angle - 1e-4 : angle;
      const large = to - from > Math.PI ? 1 : 0;
      const path = `M${at(radius, from)}A${num(radius)} ${num(radius)} 0 ${large} 1 ${at(radius, to)}L${at(inner, to)}A${num(inner)} ${num(inner)} 0 ${large} 0 ${at(inner, from)}Z`;
      return `<path class="p-${colors[i] ?? 'context'} l-background" stroke-width="2" d="${path}"/>`;
    })
    .join('');
}
