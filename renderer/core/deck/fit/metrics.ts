import { PAGE_MARK } from '../../base/clean-text.ts';

/**
 * Widths of text from tables, so that lines break in the same places in a worker, a page, a terminal and PowerPoint.
 * `npm run metrics` makes the tables from the bundled fonts.
 */

/** One face of one font, as `assets/metrics/<family>-<face>.json` has it. All lengths in font units. */
export interface FontTable {
  readonly unitsPerEm: number;
  /** Runs of consecutive characters: the first one's code, then the advance of each. */
  readonly advances: readonly (readonly number[])[];
  /** By left character, then by amount: the right characters. */
  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** Where tables come from; called once for each face that a deck uses. */
export type MetricsSource = (family: string, face: FaceName) => FontTable;

/** One face, ready to measure. */
export interface Face {
  /** Width in em. */
  width(text: string): number;
  has(code: number): boolean;
}

/** Covers everything that the bundled fonts have but for a handful of letters, which `beyond` holds. */
const DENSE = 0x2600;
const MEMORY = 20_000;
/** Drawn only where a line breaks at it, which whoever fills lines reckons with. */
const SOFT_HYPHEN_CODE = 0xad;

export function createFace(table: FontTable, fallback?: Face): Face {
  const { dense, beyond } = readAdvances(table);
  const kerning = new Map<number, ReadonlyMap<number, number>>();
  const known = new Map<string, number>();

  const advance = (code: number): number | undefined => (code < DENSE ? dense[code] || undefined : beyond.get(code));

  const kern = (left: number, right: number): number => {
    let row = kerning.get(left);
    if (!row) kerning.set(left, (row = readKerning(table, left)));
    return row.get(right) ?? 0;
  };

  const measure = (text: string): number => {
    let units = 0;
    let elsewhere = 0;
    let left = -1;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      if (code === SOFT_HYPHEN_CODE) continue;
      const own = advance(code);
      if (own === undefined) {
        elsewhere += fallback?.has(code) ? fallback.width(char) : guess(code);
        left = -1;
        continue;
      }
      units += own + (left < 0 ? 0 : kern(left, code));
      left = code;
    }
    return units / table.unitsPerEm + elsewhere + betweenScripts(text);
  };

  return {
    has: (code) => advance(code) !== undefined,
    width: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const width = measure(text);
      if (known.size < MEMORY) known.set(text, width);
      return width;
    },
  };
}

function readAdvances({ advances }: FontTable): { readonly dense: Uint16Array; readonly beyond: Map<number, number> } {
  const dense = new Uint16Array(DENSE);
  const beyond = new Map<number, number>();
  for (const [first = 0, ...widths] of advances) {
    widths.forEach((width, i) => {
      if (first + i < DENSE) dense[first + i] = width;
      else beyond.set(first + i, width);
    });
  }
  return { dense, beyond };
}

function readKerning({ kerning }: FontTable, left: number): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  for (const [amount, rights] of Object.entries(kerning[String.fromCodePoint(left)] ?? {})) {
    for (const right of rights) row.set(right.codePointAt(0) ?? 0, Number(amount));
  }
  return row;
}

/** Three figures: room for the number of any slide. */
const PAGE_NUMBER_WIDTH = 1.55;

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
const HALF_WIDTH = /^[\uFF61-\uFF9F]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const ARABIC = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/**
 * The width in em of a character that no bundled font has: wide enough for the fonts that systems use for it (measured on
 * Noto and Arial; Arabic letters are narrower joined than alone).
 */
function guess(code: number): number {
  const char = String.fromCodePoint(code);
  if (char === PAGE_MARK) return PAGE_NUMBER_WIDTH;
  if (COMBINING.test(char)) return 0;
  if (WIDE.test(char)) return 1;
  if (HALF_WIDTH.test(char)) return 0.5;
  if (EMOJI.test(char)) return 1.37;
  return ARABIC.test(char) ? 0.55 : 0.65;
}

const IDEOGRAPHIC = String.raw`[\p{Script=Han}\u3041-\u309F\u30A1-\u30FF]`;
const HAS_IDEOGRAPHS = new RegExp(IDEOGRAPHIC, 'u');
const BOUNDARY = new RegExp(`(?<=${IDEOGRAPHIC})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=${IDEOGRAPHIC})`, 'gu');
/** Office programs set Latin letters and figures a quarter of an em apart from the ideographs beside them. */
const BETWEEN_SCRIPTS = 0.25;

/** In em, all of them in a text. */
export const betweenScripts = (text: string): number =>
  HAS_IDEOGRAPHS.test(text) ? BETWEEN_SCRIPTS * [...text.matchAll(BOUNDARY)].length : 0;
