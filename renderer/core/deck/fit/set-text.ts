import { inches, inchesToPt, pt, ptToInches, type Inches, type Pt } from '../../base/units.ts';
import { lineHeight, type TextStyle, type Theme } from '../../theme/resolve.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Align, Paragraph, Run } from '../model.ts';
import type { Rich, RichRun } from '../rich.ts';
import { glueShortWords } from '../typography.ts';
import { SOFT_HYPHEN } from './breaks.ts';
import { evenWidth, withoutOrphan } from './even.ts';
import { lineFiller, type Lines, type Typesetter } from './lines.ts';

/** Text set in one style, size and width: what it would take to draw it. */
export interface SetText {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: number;
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
  /** Headings get even lines; running text is only kept from ending in a single word. */
  readonly lines: 'even' | 'no-orphan' | 'as-is';
  /** Whether overlong words may be broken at syllables. */
  readonly hyphenate: boolean;
}

/** Space between two paragraphs of one text, as a share of the type size. */
const PARAGRAPH_SPACE = 0.4;

export function setText(text: Rich, setting: Setting, theme: Theme, typesetter: Typesetter): SetText {
  const { size, style } = setting;
  const paragraphs = text.paragraphs.map((runs, i) => {
    const prepared = setting.lines === 'even' ? glued(runs) : runs;
    return setParagraph(prepared, setting, typesetter, i > 0 ? pt(Math.round(size * PARAGRAPH_SPACE)) : pt(0));
  });
  const pitch = lineHeight(size, theme.fonts[style.font], style.spacing);
  const lines = paragraphs.reduce((sum, { filled }) => sum + filled.count, 0);
  const space = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.spaceBefore, 0);
  return {
    paragraphs: paragraphs.map(({ paragraph }) => paragraph),
    lines,
    height: ptToInches(pt(lines * pitch + space)),
    width: inches(Math.max(0, ...paragraphs.map(({ width }) => width))),
    brokenWord: paragraphs.find(({ filled }) => filled.brokenWord !== undefined)?.filled.brokenWord,
  };
}

interface SetParagraph {
  readonly paragraph: Paragraph;
  readonly filled: Lines;
  readonly width: Inches;
}

function setParagraph(
  source: readonly RichRun[],
  setting: Setting,
  typesetter: Typesetter,
  spaceBefore: Pt,
): SetParagraph {
  const full = inchesToPt(setting.width);
  let runs = source.map((run) => toRun(run, setting));
  let fill = lineFiller(runs, typesetter);
  let filled = fill(full);
  if (filled.brokenWord !== undefined && setting.hyphenate && typesetter.support.syllables) {
    runs = runs.map((run) => ({ ...run, text: hyphenated(run.text, typesetter.support.syllables) }));
    fill = lineFiller(runs, typesetter);
    filled = fill(full);
  }
  const width =
    setting.lines === 'even' ? evenWidth(fill, full) : setting.lines === 'no-orphan' ? withoutOrphan(fill, full) : full;
  return {
    paragraph: { runs, align: setting.align, spacing: setting.style.spacing, spaceBefore },
    filled: width === full ? filled : fill(width),
    width: filled.count === 1 ? setting.width : ptToInches(width),
  };
}

function toRun(run: RichRun, { style, size, color, bold }: Setting): Run {
  return {
    text: run.text,
    font: style.font,
    size: run.scale === undefined ? size : pt(Math.round(size * run.scale)),
    bold: run.bold ?? bold,
    italic: run.italic ?? false,
    color: run.color ?? color,
    ...(run.superscript ? { superscript: true } : {}),
    ...(run.link ? { link: run.link } : {}),
  };
}

const glued = (runs: readonly RichRun[]): readonly RichRun[] =>
  runs.map((run) => ({ ...run, text: glueShortWords(run.text) }));

/** Only words long enough to be worth it; a short one is broken by nobody. */
const LONG_WORD = /\p{L}{12,}/gu;

const hyphenated = (text: string, syllables: ((word: string) => readonly string[]) | undefined): string =>
  syllables ? text.replaceAll(LONG_WORD, (word) => syllables(word).join(SOFT_HYPHEN)) : text;
