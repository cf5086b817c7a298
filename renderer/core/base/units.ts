/**
 * Lengths as types, so that inches, points and EMU cannot be mixed up.
 * A slide is measured in inches, type in points, PowerPoint files in English Metric Units.
 */

declare const unit: unique symbol;

type Length<Unit extends string> = number & { readonly [unit]: Unit };

/** Positions and sizes on the slide canvas. */
export type Inches = Length<'in'>;
/** Type sizes and line weights: 72 to the inch. */
export type Pt = Length<'pt'>;
/** English Metric Units of Office Open XML: 914,400 to the inch, always whole. */
export type Emu = Length<'emu'>;
/** CSS reference pixels: 96 to the inch. */
export type Px = Length<'px'>;

export const PT_PER_INCH = 72;
const PX_PER_INCH = 96;
const EMU_PER_INCH = 914_400;
const EMU_PER_PT = 12_700;

export const inches = (value: number): Inches => value as Inches;
export const pt = (value: number): Pt => value as Pt;

export const ptToInches = (size: Pt): Inches => inches(size / PT_PER_INCH);
export const inchesToPt = (length: Inches): Pt => pt(length * PT_PER_INCH);
export const inchesToEmu = (length: Inches): Emu => Math.round(length * EMU_PER_INCH) as Emu;
export const ptToEmu = (length: Pt): Emu => Math.round(length * EMU_PER_PT) as Emu;

/** Rounded to 1/1000 px: finer than any renderer draws, and stable when printed. */
export const inchesToPx = (length: Inches): Px => (Math.round(length * PX_PER_INCH * 1000) / 1000) as Px;
export const ptToPx = (length: Pt): Px => inchesToPx(ptToInches(length));

/** A rectangle on the canvas, from its top left corner. */
export interface Box {
  readonly x: Inches;
  readonly y: Inches;
  readonly w: Inches;
  readonly h: Inches;
}

/** A box from plain numbers of inches. Rounded to 1/10000 in, so that sums of columns print the same everywhere. */
export function box(x: number, y: number, w: number, h: number): Box {
  return { x: tidy(x), y: tidy(y), w: tidy(w), h: tidy(h) };
}

const tidy = (length: number): Inches => inches(Math.round(length * 10_000) / 10_000);

/** The same place, to less than anybody can see. */
export const sameBox = (a: Box, b: Box): boolean =>
  (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(a[side] - b[side]) < 1e-4);
