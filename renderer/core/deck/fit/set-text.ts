import { inches, inchesToPt, pt, ptToInches, type Inches, type Pt } from '../../base/units.ts';
import { lineHeight, type TextStyle, type Theme } from '../../theme/resolve.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Align, Paragraph, Run } from '../model.ts';
import type { Rich, RichRun } from '../rich.ts';
import { glueLastWords, glueShortWords } from '../typography.ts';
import { SOFT_HYPHEN } from './breaks.ts';
import { evenWidth } from './even.ts';
import { fillLines, lineFiller, type Lines, type Typesetter } from './lines.ts';

/** Text set in one style, size and width: what it would take to draw it. */
export interface SetText {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: number;
  /** Also where a renderer's rounding takes a line more. */
  readonly height: Inches;
  /** The width that its lines need, after evening them out; at most the width it was given. */
  readonly width: Inches;
  /** A word wider than the place, broken between letters. */
  readonly brokenWord: string | undefined;
}

export interface Setting {
  readonly style: TextStyle;
  readonly size: Pt;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly align: Align;
  readonly width: Inches;
  /** Headings get even lines; running text fills its lines. */
  readonly lines: 'even' | 'filled';
  /** Whether overlong words may be broken at syllables. */
  readonly hyphenate: boolean;
  /** Space between two paragraphs, as a share of the type size; none between lines that only stand under each other. */
  readonly paragraphSpace: number;
}

/** Between paragraphs of running text. */
export const PARAGRAPH_SPACE = 0.4;

export function setText(text: Rich, setting: Setting, theme: Theme, typesetter: Typesetter): SetText {
  const { size, style } = setting;
  const paragraphs = text.paragraphs.map((runs, i) => {
    const prepared = setting.lines === 'even' ? glued(runs) : runs;
    return setParagraph(prepared, setting, typesetter, i > 0 ? pt(Math.round(size * setting.paragraphSpace)) : pt(0));
  });
  const pitch = lineHeight(size, theme.fonts[style.font], style.spacing);
  const lines = paragraphs.reduce((sum, { filled }) => sum + filled.count, 0);
  const mostLines = paragraphs.reduce((sum, { most }) => sum + most, 0);
  const space = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.spaceBefore, 0);
  return {
    paragraphs: paragraphs.map(({ paragraph }) => paragraph),
    lines,
    height: ptToInches(pt(mostLines * pitch + space)),
    width: paragraphs.every(({ filled }) => filled.count === 1)
      ? setting.width
      : inches(Math.max(...paragraphs.map(({ width }) => width))),
    brokenWord: paragraphs.find(({ filled }) => filled.brokenWord !== undefined)?.filled.brokenWord,
  };
}

/** A line that stands under lines that were evened out keeps a little room for renderers to differ. */
const ONE_LINE_SLACK = 1.03;

interface SetParagraph {
  readonly paragraph: Paragraph;
  readonly filled: Lines;
  /** Lines where letters come out a little wider. */
  readonly most: number;
  readonly width: Inches;
}

/** How much renderers differ in the width of a line (PPTX.md, D1 and E2). */
const ROUNDING = 0.99;

function setParagraph(
  source: readonly RichRun[],
  setting: Setting,
  typesetter: Typesetter,
  spaceBefore: Pt,
): SetParagraph {
  const full = inchesToPt(setting.width);
  const runs = withoutOrphan(
    brokenAtSyllables(
      source.map((run) => toRun(run, setting)),
      full,
      setting,
      typesetter,
    ),
    full,
    typesetter,
  );
  const fill = lineFiller(runs, typesetter);
  const width = setting.lines === 'even' && typesetter.exact ? evenWidth(fill, full) : full;
  const filled = fill(width);
  return {
    paragraph: { runs: joined(runs), align: setting.align, spacing: setting.style.spacing, spaceBefore },
    filled,
    // A width that was evened out holds its breaks to either side.
    most: width < full ? filled.count : Math.max(filled.count, fill(pt(width * ROUNDING)).count),
    width: inches(Math.min(setting.width, ptToInches(filled.count === 1 ? pt(filled.width * ONE_LINE_SLACK) : width))),
  };
}

/** With soft hyphens, where a word is wider than its place and the language knows its syllables. */
function brokenAtSyllables(
  runs: readonly Run[],
  width: Pt,
  { hyphenate }: Setting,
  typesetter: Typesetter,
): readonly Run[] {
  const { syllables } = typesetter.support;
  if (!hyphenate || !syllables || fillLines(runs, width, typesetter).brokenWord === undefined) return runs;
  return runs.map((run) => ({
    ...run,
    text: run.text.replaceAll(LONG_WORD, (word) => syllables(word).join(SOFT_HYPHEN)),
  }));
}

/** Only words long enough to be worth it; a short one is broken by nobody. */
const LONG_WORD = /\p{L}{7,}/gu;

/** The last word alone on its line takes the one before it along, where that costs no line. */
function withoutOrphan(runs: readonly Run[], width: Pt, typesetter: Typesetter): readonly Run[] {
  const { count, lastWords } = fillLines(runs, width, typesetter);
  if (count < 2 || lastWords !== 1) return runs;
  const tied = glueLastWords(runs);
  return tied && fillLines(tied, width, typesetter).count === count ? tied : runs;
}

function toRun(run: RichRun, { style, size, color, bold }: Setting): Run {
  return {
    text: run.text,
    font: style.font,
    size: run.scale === undefined ? size : pt(Math.round(size * run.scale)),
    bold: run.bold ?? bold,
    italic: run.italic ?? false,
    color: readable(run.color ?? color),
    ...(run.superscript ? { superscript: true } : {}),
    ...(run.link ? { link: run.link } : {}),
  };
}

/** A brand's colour may be too light to be read; its ink never is. */
const readable = (color: ColorRole): ColorRole => (color === 'accent' ? 'accentInk' : color);

/** Neighbours that look the same are one run, as in a text that somebody typed. */
function joined(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const before = made.at(-1);
    if (before && looksLike(before, run)) made[made.length - 1] = { ...before, text: before.text + run.text };
    else made.push(run);
  }
  return made;
}

const looksLike = (a: Run, b: Run): boolean =>
  a.size === b.size &&
  a.color === b.color &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.font === b.font &&
  a.superscript === b.superscript &&
  a.link === undefined &&
  b.link === undefined;

const glued = (runs: readonly RichRun[]): readonly RichRun[] =>
  runs.map((run) => ({ ...run, text: glueShortWords(run.text) }));
