import { assertNever } from '../../../core/base/assert.ts';
import { inchesToPx, type Box } from '../../../core/base/units.ts';
import type { ChartElement } from '../../../core/deck/model.ts';
import { escapeHtml } from '../../../core/base/escape-html.ts';
import { attributes, num } from '../html.ts';
import { boxStyle } from '../text-html.ts';
import { columnParts } from './column-svg.ts';
import { doughnutParts } from './doughnut-svg.ts';
import { lineParts } from './line-svg.ts';

/** A chart as SVG, drawn only with what a native chart has, so that both look alike. Its alternative text names it. */
export function chartSvg({ chart, box, alt, name }: ChartElement): string {
  const [w, h] = [inchesToPx(box.w), inchesToPx(box.h)];
  const own = attributes({
    class: 'chart f-body',
    role: 'img',
    'aria-label': alt,
    viewBox: `0 0 ${num(w)} ${num(h)}`,
    style: boxStyle(box),
    // Time runs from left to right in every language.
    direction: 'ltr',
    'data-name': name,
  });
  return `<svg${own}><title>${escapeHtml(alt)}</title>${parts(chart, box)}</svg>`;
}

function parts(chart: ChartElement['chart'], box: Box): string {
  switch (chart.kind) {
    case 'line':
      return lineParts(chart, box);
    case 'column':
      return columnParts(chart, box);
    case 'doughnut':
      return doughnutParts(chart, box);
    default:
      return assertNever(chart, 'chart');
  }
}
