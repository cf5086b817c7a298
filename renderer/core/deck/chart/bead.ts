import { inches, type Inches } from '../../base/units.ts';
import type { Margins, Scale } from './model.ts';

/** Where the label of a marked point stands so that no line crosses it. */
export interface BeadPlace {
  readonly side: 'start' | 'end';
  /** Downwards from the point, in inches. */
  readonly shift: Inches;
}

export interface BeadSpec {
  readonly index: number;
  readonly value: number;
  /** Of the label, in inches. */
  readonly width: number;
  readonly lines: readonly (readonly (number | null)[])[];
  readonly count: number;
  readonly scale: Scale;
  readonly margins: Margins;
  /** Inches. */
  readonly frame: { readonly w: number; readonly h: number };
}

/** Nearest first; before the point and above it is clear of a line that rises. */
const PLACES: readonly BeadPlace[] = [0.2, 0.36, 0.52].flatMap((lift) =>
  ([-1, 1] as const).flatMap((way) => (['start', 'end'] as const).map((side) => ({ side, shift: inches(lift * way) }))),
);

const GAP = 0.115;
const HALF_LINE = 0.11;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first place that is free; where none is, the one that fewest lines cross. */
export function placeBead(spec: BeadSpec): BeadPlace {
  const { frame, margins, scale, count } = spec;
  const plot = { w: frame.w - margins.left - margins.right, h: frame.h - margins.top - margins.bottom };
  const x = (index: number): number => (count > 1 ? (plot.w * index) / (count - 1) : plot.w / 2);
  const y = (value: number): number => plot.h * (1 - (value - scale.min) / Math.max(scale.max - scale.min, 1e-9));
  const lines = spec.lines.map((values) =>
    values.flatMap((value, i) => (value === null ? [] : [{ x: x(i), y: y(value) }])),
  );
  const rectAt = ({ side, shift }: BeadPlace): Rect => {
    const left = side === 'start' ? x(spec.index) - GAP - spec.width : x(spec.index) + GAP;
    const middle = y(spec.value) + shift;
    return { left, right: left + spec.width, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
  };
  const trouble = (place: BeadPlace): number => {
    const rect = rectAt(place);
    const outside = rect.left < 0 || rect.right > plot.w || rect.top < 0 || rect.bottom > plot.h;
    return lines.filter((line) => crosses(line, rect)).length + (outside ? OUTSIDE : 0);
  };
  const ranked = PLACES.map((place) => ({ place, trouble: trouble(place) }));
  const least = Math.min(...ranked.map((one) => one.trouble));
  return ranked.find((one) => one.trouble === least)?.place ?? { side: 'start', shift: inches(0) };
}

/** Worse than any crossing. */
const OUTSIDE = 100;

type Point = { readonly x: number; readonly y: number };

function crosses(line: readonly Point[], rect: Rect): boolean {
  return line.slice(1).some((to, i) => {
    const from = line[i];
    if (!from || to.x < rect.left || from.x > rect.right) return false;
    const at = (x: number): number => from.y + ((to.y - from.y) * (x - from.x)) / Math.max(to.x - from.x, 1e-9);
    const [a, b] = [at(Math.max(from.x, rect.left)), at(Math.min(to.x, rect.right))];
    return Math.max(a, b) > rect.top && Math.min(a, b) < rect.bottom;
  });
}
