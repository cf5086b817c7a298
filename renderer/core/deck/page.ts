import type { FieldPath } from '../base/ids.ts';
import { box, inches, pt, type Box } from '../base/units.ts';
import type { ColorRole, StyleName } from '../theme/roles.ts';
import type { Chart } from './chart/model.ts';
import type { Context } from './context.ts';
import { Fitter, type Attempt, type FitSpec } from './fit/fitter.ts';
import type { SetText } from './fit/set-text.ts';
import type { Align, Anchor, Crop, Element, IconName, ShapeElement, TableCell } from './model.ts';
import { plain, type Rich } from './rich.ts';

/**
 * The body of one slide while a layout draws it. Text is measured as it is placed; what does not fit is noted, and the
 * layout is asked again with less. Positions are as for a deck that runs from left to right; mirroring comes after.
 */

export interface TextSpec extends FitSpec {
  readonly name: string;
  readonly text: Rich | undefined;
  readonly anchor?: Anchor;
  /** The optional part that it belongs to. */
  readonly part?: string;
}

export interface CellSpec extends Pick<FitSpec, 'style' | 'color' | 'bold' | 'floor'> {
  readonly text: Rich | undefined;
  readonly align?: Align;
  readonly anchor?: Anchor;
  readonly ground?: ColorRole;
  readonly top?: BorderSpec;
  readonly bottom?: BorderSpec;
  /** Inches at the start and the end. */
  readonly padding?: readonly [start: number, end: number];
}

interface BorderSpec {
  readonly color: ColorRole;
  /** Points. */
  readonly weight: number;
}

/** All in inches. */
export interface TableSpec {
  readonly name: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly CellSpec[] }[];
}

/** How far a figure is drawn below 100 % of its line, and is therefore moved up (SLIDES.md, section 3). */
const FIGURE_PERCENT: Partial<Record<StyleName, number>> = { figureXL: 82, figureL: 82, figureM: 86 };
const FIGURE_RISE = 0.61;
/** Calibri's own line in em: a figure's box is never lower. */
const FIGURE_LINE = 1.2207;
const CELL_PADDING = [1 / 6, 1 / 6] as const;

export class Page {
  readonly elements: Element[] = [];
  /** Optional parts left out this time. */
  readonly leftOut: Rich[] = [];
  readonly fitter: Fitter;
  /** Where the body ends, in inches: higher where the sources take two lines. */
  readonly bottom: number;
  readonly #parts = new Set<string>();
  readonly #context: Context;
  readonly #attempt: Attempt;

  constructor(context: Context, attempt: Attempt, bottom: number) {
    this.#context = context;
    this.#attempt = attempt;
    this.bottom = bottom;
    this.fitter = new Fitter(context, attempt);
  }

  /** The optional parts that were drawn. */
  get parts(): ReadonlySet<string> {
    return this.#parts;
  }

  /** Row height of a list, in inches: what is free, shared out; at most the cap, unless the text needs the room. */
  rowHeight(free: number, rows: number, cap: number): number {
    const share = free / Math.max(1, rows);
    return this.#attempt.roomy ? share : Math.min(cap, share);
  }

  /** Whether an optional part is still in. */
  keeps(part: string): boolean {
    return !this.#attempt.dropped.has(part);
  }

  /** Draws a text, and answers how it was set; undefined where there is none or its part was left out. */
  text(spec: TextSpec): SetText | undefined {
    const { text, part } = spec;
    if (!text) return undefined;
    if (part !== undefined && !this.keeps(part)) {
      this.leftOut.push(text);
      return undefined;
    }
    if (part !== undefined) this.#parts.add(part);
    const set = this.fitter.fit(spec, text);
    this.#place(spec, text, set);
    return set;
  }

  /** Notes a part that the layout itself had to leave out. */
  leaveOut(text: Rich): void {
    this.leftOut.push(text);
  }

  /** A figure: one line; shortened as the language does before it is set smaller. */
  figure(spec: Omit<TextSpec, 'lines' | 'fill'>, compact?: Rich): void {
    const atTop = (spec.anchor ?? 'top') === 'top';
    const size = this.fitter.sizeOf(spec);
    const share = (100 - (FIGURE_PERCENT[spec.style] ?? 100)) / 100;
    const rise = atTop ? (share * FIGURE_RISE * size) / 72 : 0;
    const h = atTop ? Math.max(spec.box.h, (size * FIGURE_LINE) / 72) : spec.box.h;
    const place: TextSpec = {
      ...spec,
      box: box(spec.box.x, spec.box.y - rise, spec.box.w, h),
      lines: 1,
      fill: 'filled',
    };
    const tooWide = spec.text && compact && !this.fitter.measure(place, spec.text).fits;
    this.text(tooWide ? { ...place, text: compact } : place);
  }

  /** An empty place for something required; nothing in a deck that is delivered. */
  slot(name: string, at: Box, label: string, from: FieldPath): void {
    if (this.#context.mode !== 'edit') return;
    const { set } = this.fitter.measure({ box: at, style: 'body', color: 'muted' }, plain(label));
    this.elements.push({
      kind: 'text',
      style: 'body',
      name,
      box: at,
      from: [from],
      decorative: false,
      slot: true,
      anchor: 'top',
      lines: set.lines,
      paragraphs: set.paragraphs,
    });
  }

  rule(x: number, y: number, w: number, color: ColorRole = 'rule', weight = 1): void {
    this.#line(box(x, y, w, 0), color, weight);
  }

  tick(x: number, y: number, h: number, color: ColorRole = 'ink', weight = 1.5): void {
    this.#line(box(x, y, 0, h), color, weight);
  }

  block(at: Box, fill: ColorRole, shape: ShapeElement['shape'] = 'rectangle'): void {
    const name = this.#numbered(shape === 'rectangle' ? 'Block' : 'Phase');
    this.elements.push({ kind: 'shape', name, shape, box: at, fill, flipped: false, from: [], decorative: true });
  }

  icon(icon: IconName, x: number, y: number, size: number, color: ColorRole): void {
    const name = this.#numbered('Icon');
    const at = box(x, y, size, size);
    const seen = color === 'accent' ? 'accentInk' : color;
    this.elements.push({ kind: 'icon', name, icon, box: at, color: seen, flipped: false, from: [], decorative: true });
  }

  chart(name: string, at: Box, chart: Chart, alt: string, from: readonly FieldPath[]): void {
    this.elements.push({ kind: 'chart', name, box: at, chart, alt, from, decorative: false });
  }

  picture(name: string, at: Box, media: string | undefined, alt: string, crop: Crop, from: readonly FieldPath[]): void {
    this.elements.push({ kind: 'picture', name, box: at, media, alt, crop, from, decorative: false });
  }

  table({ name, alt, x, y, columns, rows }: TableSpec): void {
    const made = rows.map(({ height, cells }) => ({
      height: inches(height),
      cells: cells.map((cell, i) => this.#cell(cell, columns[i] ?? 0, height)),
    }));
    const at = box(x, y, sum(columns), sum(rows.map(({ height }) => height)));
    const from = [...new Set(made.flatMap(({ cells }) => cells.flatMap((cell) => cell.from)))];
    const widths = columns.map((width) => inches(width));
    this.elements.push({ kind: 'table', name, alt, box: at, columns: widths, rows: made, from, decorative: false });
  }

  #cell(spec: CellSpec, width: number, height: number): TableCell {
    const { text = plain(''), anchor = 'middle', ground, top, bottom, padding = CELL_PADDING, ...style } = spec;
    const [start, end] = padding;
    const set = this.fitter.fit(
      { ...style, box: box(0, 0, width - start - end, height), fill: 'filled', tight: true },
      text,
    );
    return {
      style: style.style,
      paragraphs: set.paragraphs,
      lines: set.lines,
      anchor,
      from: text.from,
      padding: { start: inches(start), end: inches(end) },
      ...(ground ? { fill: ground } : {}),
      ...(top
        ? {
            top: { color: top.color, weight: pt(top.weight) },
          }
        : {}),
      ...(bottom
        ? {
            bottom: { color: bottom.color, weight: pt(bottom.weight) },
          }
        : {}),
    };
  }

  /** In the box that its lines need: narrower than the one it was given where lines were evened out. */
  #place({ name, style, box: at, anchor = 'top', align = 'start' }: TextSpec, text: Rich, set: SetText): void {
    // Scripts with tall lines may take a little more than their box, which then grows from where the text is held.
    const height = Math.max(at.h, set.height);
    const y = at.y - { top: 0, middle: 0.5, bottom: 1 }[anchor] * (height - at.h);
    const x = at.x + { start: 0, center: 0.5, end: 1 }[align] * (at.w - set.width);
    this.elements.push({
      kind: 'text',
      style,
      name,
      from: text.from,
      decorative: false,
      anchor,
      paragraphs: set.paragraphs,
      lines: set.lines,
      box: box(x, y, set.width, height),
    });
  }

  #line(at: Box, color: ColorRole, weight: number): void {
    const name = this.#numbered('Rule');
    const seen = color === 'accent' ? 'accentInk' : color;
    this.elements.push({
      kind: 'line',
      name,
      box: at,
      color: seen,
      weight: pt(weight),
      from: [],
      decorative: true,
    });
  }

  /** Rules, blocks and icons have no text to be named after. */
  #numbered(kind: string): string {
    const count = this.elements.filter((element) => element.name.startsWith(`${kind} `)).length;
    return `${kind} ${count + 1}`;
  }
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
