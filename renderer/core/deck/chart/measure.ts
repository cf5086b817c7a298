import { inches, pt, ptToInches, type Inches } from '../../base/units.ts';
import { fillLines } from '../fit/lines.ts';
import type { Typesetter } from '../fit/lines.ts';

/** Widths of the text of charts, which stands outside boxes. */

export const CHART_TEXT = pt(14);
export const COLUMN_LABEL = pt(18);

export function textWidth(text: string, typesetter: Typesetter, bold = false, size = CHART_TEXT): Inches {
  return ptToInches(pt(typesetter.measurer.width(text, { font: 'body', bold, italic: false }) * size));
}

export const widest = (texts: readonly string[], typesetter: Typesetter, bold = false, size = CHART_TEXT): Inches =>
  inches(texts.reduce((most, text) => Math.max(most, textWidth(text, typesetter, bold, size)), 0));

/** A name in lines of at most `width`; what two lines do not hold is left off. */
export function nameLines(
  name: string,
  width: Inches,
  typesetter: Typesetter,
): { readonly lines: readonly string[]; readonly cut: boolean } {
  const run = { text: name, font: 'body', bold: false, italic: false, size: CHART_TEXT } as const;
  const { starts } = fillLines([run], pt(width * 72), typesetter);
  const lines = starts.map((start, i) => name.slice(start, starts[i + 1]).trim());
  return { lines: lines.slice(0, MOST_LINES), cut: lines.length > MOST_LINES };
}

const MOST_LINES = 2;

/** Which label to write, every first, second or nth, so that none is wider than its place; `slot` is inches from one to the next. */
export function labelEvery(texts: readonly string[], slot: number, typesetter: Typesetter): number {
  const widths = texts.map((text) => textWidth(text, typesetter));
  const touch = (step: number): boolean =>
    widths.some((width, i) => {
      const next = widths[i + step];
      const touches = next !== undefined && (width + next) / 2 + LABEL_GAP > slot * step;
      return i % step === 0 && (touches || width > slot * step);
    });
  let step = 1;
  while (step < texts.length && touch(step)) step += 1;
  return step;
}

const LABEL_GAP = 0.1;
