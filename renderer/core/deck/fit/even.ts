import { pt, type Pt } from '../../base/units.ts';
import type { Lines } from './lines.ts';

/**
 * How wide a box is drawn, so that its lines break where they were measured to. Renderers round differently; where breaks
 * hold at 99 % and 101 % of a width, LibreOffice breaks alike in 262 of 262 boxes (PPTX.md, D1 and E2). `fill` answers the
 * lines of each paragraph at a width in points.
 */
export type Filler = (width: Pt) => readonly Lines[];

const MARGIN = 0.01;

/** Even lines without hard breaks: a heading of two lines or more gets the tightest box that holds its breaks. */
export function evenWidth(fill: Filler, full: Pt): Pt {
  const lines = fill(full);
  if (!wraps(lines)) return full;
  // A compound is broken only where no width holds it together.
  let second: Pt | undefined;
  for (let width = tightest(fill, full, lineCount(lines)); width < full; width *= FINE_STEP) {
    if (!isSteady(fill, width)) continue;
    const set = fill(pt(width));
    if (set.some(endsAlone)) continue;
    if (!set.some(({ splitsCompound }) => splitsCompound)) return pt(width);
    second ??= pt(width);
  }
  return second ?? steadyWidth(fill, full);
}

const FINE_STEP = 1.002;

/** Filled lines: the full width, or a little less where a word at the end of a line would hang on a rounding. */
export function steadyWidth(fill: Filler, full: Pt): Pt {
  const lines = fill(full);
  if (!wraps(lines)) return full;
  const count = lineCount(lines);
  for (let width: number = full; width > full * LEAST; width -= full * STEP) {
    if (isSteady(fill, width) && lineCount(fill(pt(width))) === count) return pt(width);
  }
  return full;
}

const STEP = 0.004;
const LEAST = 0.94;

/** Whether some paragraph takes several lines, and none a word wider than the box. */
const wraps = (lines: readonly Lines[]): boolean =>
  lines.some(({ count }) => count > 1) && lines.every(({ brokenWord }) => brokenWord === undefined);

const endsAlone = ({ count, words }: Lines): boolean => count > 1 && words.at(-1) === 1;

export const lineCount = (lines: readonly Lines[]): number => lines.reduce((sum, { count }) => sum + count, 0);

function tightest(fill: Filler, full: Pt, count: number): number {
  let low = (full / count) * 0.8;
  let high: number = full;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    const lines = fill(pt(middle));
    if (lineCount(lines) <= count && lines.every(({ brokenWord }) => brokenWord === undefined)) high = middle;
    else low = middle;
  }
  return high;
}

export function isSteady(fill: Filler, width: number): boolean {
  const breaks = (at: number): string =>
    fill(pt(at))
      .map(({ starts }) => starts.join())
      .join(';');
  const here = breaks(width);
  return [1 - MARGIN / 2, 1 + MARGIN].every((factor) => breaks(width * factor) === here);
}
