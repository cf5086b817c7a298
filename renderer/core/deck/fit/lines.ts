import { pt, type Pt } from '../../base/units.ts';
import { breakable, graphemes, SOFT_HYPHEN, type LanguageSupport } from './breaks.ts';
import type { FaceStyle, Measurer } from './measurer.ts';
import type { Memo } from './memory.ts';
import { betweenScripts } from './metrics.ts';
import type { SetText } from './set-text.ts';

/** A stretch of text in one face and size. */
export interface MeasuredRun extends FaceStyle {
  readonly text: string;
  readonly size: Pt;
}

export interface Lines {
  readonly count: number;
  /** Of the widest line. */
  readonly width: Pt;
  /** Words on each line. */
  readonly words: readonly number[];
  /** Where lines begin, in UTF-16 code units of the whole text. */
  readonly starts: readonly number[];
  /** The first word that had to be broken inside, as it is wider than the line. */
  readonly brokenWord: string | undefined;
  /** Whether a line ends within a compound: `ten-` and then `week`. */
  readonly splitsCompound: boolean;
}

export interface Typesetter {
  readonly measurer: Measurer;
  readonly support: LanguageSupport;
  /** Whether widths are those of the letters: Arabic and Hebrew are only estimated, as no bundled font has them. */
  readonly exact: boolean;
  /** Texts as they were set before, where somebody keeps them. */
  readonly texts?: Memo<SetText>;
}

interface Piece {
  readonly start: number;
  readonly text: string;
  /** With trailing spaces, which may hang over the end of a line, and without. */
  readonly full: number;
  readonly bare: number;
  readonly words: number;
}

/** Fills lines as every office program does: each takes as much as fits. `width` in points. */
export function fillLines(runs: readonly MeasuredRun[], width: Pt, typesetter: Typesetter): Lines {
  return fill(piecesOf(runs, typesetter), width, runs, typesetter.measurer);
}

/** The pieces of some runs, kept for filling them at many widths. */
export function lineFiller(runs: readonly MeasuredRun[], typesetter: Typesetter): (width: Pt) => Lines {
  const pieces = piecesOf(runs, typesetter);
  return (width) => fill(pieces, width, runs, typesetter.measurer);
}

/** Of each text, as it is asked for its lines at its full width first and then at many others. */
const known = new WeakMap<readonly MeasuredRun[], { readonly pieces: readonly Piece[]; readonly by: Typesetter }>();

function piecesOf(runs: readonly MeasuredRun[], typesetter: Typesetter): readonly Piece[] {
  const before = known.get(runs);
  if (before?.by === typesetter) return before.pieces;
  const pieces = cutInPieces(runs, typesetter);
  known.set(runs, { pieces, by: typesetter });
  return pieces;
}

function cutInPieces(runs: readonly MeasuredRun[], { measurer, support }: Typesetter): readonly Piece[] {
  const text = runs.map((run) => run.text).join('');
  const widthOf = widthReader(runs, measurer);
  const hyphenWidth = (at: number): number => {
    const run = runAt(runs, at);
    return run ? measurer.width('-', run) * run.size : 0;
  };
  // Between figures and ideographs office programs leave a gap, which hangs over the end of a line as a space does.
  const gapAfter = (at: number): number => betweenScripts(text.slice(at - 1, at + 1)) * (runAt(runs, at)?.size ?? 0);
  let start = 0;
  return breakable(text, support).map((piece) => {
    const bareText = piece.trimEnd();
    const plain = widthOf(start, bareText);
    const bare = piece.endsWith(SOFT_HYPHEN) ? plain + hyphenWidth(start) : plain;
    const spaced = bareText.length === piece.length ? plain : widthOf(start, piece);
    const full = spaced + gapAfter(start + piece.length);
    const made = { start, text: piece, full, bare, words: wordsIn(bareText) };
    start += piece.length;
    return made;
  });
}

function runAt(runs: readonly MeasuredRun[], at: number): MeasuredRun | undefined {
  let end = 0;
  return runs.find((run) => (end += run.text.length) > at);
}

/** Measures any part of the text that the runs make together, whichever runs it crosses. */
function widthReader(runs: readonly MeasuredRun[], measurer: Measurer): (start: number, text: string) => number {
  const [only] = runs;
  if (only && runs.length === 1) return (_start, text) => measurer.width(text, only) * only.size;
  return (start, text) => {
    let width = 0;
    let runStart = 0;
    for (const run of runs) {
      const from = Math.max(start, runStart);
      const to = Math.min(start + text.length, runStart + run.text.length);
      if (to > from) width += measurer.width(run.text.slice(from - runStart, to - runStart), run) * run.size;
      runStart += run.text.length;
    }
    return width;
  };
}

/** Rounding of a sum of a hundred widths must not break a line that fits exactly. */
const TOLERANCE = 1e-6;

function fill(pieces: readonly Piece[], width: Pt, runs: readonly MeasuredRun[], measurer: Measurer): Lines {
  const starts: number[] = [0];
  const words: number[] = [];
  let current = 0;
  let widest = 0;
  let wordsHere = 0;
  let brokenWord: string | undefined;
  let splitsCompound = false;
  let before = '';
  const breakAt = (start: number): void => {
    starts.push(start);
    words.push(wordsHere);
    current = 0;
    wordsHere = 0;
  };
  for (const piece of pieces) {
    if (current > 0 && current + piece.bare > width + TOLERANCE) {
      breakAt(piece.start);
      if (before.endsWith('-')) splitsCompound = true;
    }
    before = piece.text;
    if (piece.bare > width + TOLERANCE) {
      brokenWord ??= piece.text.trim();
      current = breakInside(piece, width, widthReader(runs, measurer), breakAt);
      widest = width;
    } else {
      widest = Math.max(widest, current + piece.bare);
      current += piece.full;
    }
    wordsHere += piece.words;
  }
  return { count: starts.length, width: pt(widest), words: [...words, wordsHere], starts, brokenWord, splitsCompound };
}

/** Words that a no-break space holds together are two all the same. */
const wordsIn = (text: string): number => text.split(/[\s\u00A0]+/u).filter((word) => word !== '').length;

/** Breaks one overlong piece between letters; answers how wide its last line is. */
function breakInside(
  piece: Piece,
  width: Pt,
  widthOf: (start: number, text: string) => number,
  breakAt: (start: number) => void,
): number {
  let current = 0;
  let at = piece.start;
  for (const letter of graphemes(piece.text)) {
    const own = widthOf(at, letter);
    if (current > 0 && current + own > width + TOLERANCE && letter.trim() !== '') {
      breakAt(at);
      current = 0;
    }
    current += own;
    at += letter.length;
  }
  return current;
}
