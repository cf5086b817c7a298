import { inchesToPt, pt, ptToInches, type Inches, type Pt } from '../../base/units.ts';
import { lineHeight, type TextStyle, type Theme } from '../../theme/resolve.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Align, Paragraph, Run } from '../model.ts';
import type { Rich, RichRun } from '../rich.ts';
import { glueLastWords, glueShortWords } from '../typography.ts';
import { SOFT_HYPHEN } from './breaks.ts';
import { evenWidth, isSteady, lineCount, steadyWidth, type Filler } from './even.ts';
import { fillLines, lineFiller, type Typesetter } from './lines.ts';

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

/** The same text in the same setting is set once, where the typesetter has a memory. */
export function setText(text: Rich, setting: Setting, theme: Theme, typesetter: Typesetter): SetText {
  const set = (): SetText => setAnew(text, setting, theme, typesetter);
  return typesetter.texts ? typesetter.texts.of(keyOf(text, setting), set) : set();
}

/** Everything that says how a text is set. A style is spoken for by its font and spacing, which are all that is read. */
function keyOf({ paragraphs }: Rich, setting: Setting): string {
  const { style, size, color, bold, align, width, lines, hyphenate, paragraphSpace } = setting;
  const { spacing } = style;
  const space = spacing.kind === 'percent' ? spacing.percent : `em${spacing.em}`;
  const head = `${style.font} ${space} ${size} ${color} ${bold} ${align} ${width} ${lines} ${hyphenate} ${paragraphSpace}`;
  return paragraphs.reduce((key, runs) => `${key}\u0000${runs.map(runKey).join('\u0001')}`, head);
}

function runKey({ text, bold, italic, superscript, link, color, scale }: RichRun): string {
  const target = link && (link.kind === 'web' ? `w${link.address}` : `s${link.slide}`);
  const plain = bold ?? italic ?? superscript ?? target ?? color ?? scale;
  return plain === undefined ? `=${text}` : JSON.stringify([text, bold, italic, superscript, target, color, scale]);
}

function setAnew(text: Rich, setting: Setting, theme: Theme, typesetter: Typesetter): SetText {
  const { size, style, align, paragraphSpace } = setting;
  const full = inchesToPt(setting.width);
  const paragraphs = text.paragraphs.map((runs) => prepared(runs, setting, full, typesetter));
  const fillers = paragraphs.map((runs) => lineFiller(runs, typesetter));
  const fill: Filler = (width) => fillers.map((one) => one(width));
  const width = widthFor(fill, full, setting, typesetter);
  const filled = fill(width);
  const spaceOf = (i: number): Pt => pt(i > 0 ? Math.round(size * paragraphSpace) : 0);
  const space = paragraphs.reduce((sum, _, i) => sum + spaceOf(i), 0);
  const pitch = lineHeight(size, theme.fonts[style.font], style.spacing);
  // A width whose breaks hold to either side needs no line in reserve.
  const lines = lineCount(filled);
  const most = isSteady(fill, width) ? lines : Math.max(lines, lineCount(fill(pt(width * ROUNDING))));
  const held = holdsBreaks(setting, typesetter);
  return {
    paragraphs: paragraphs.map((runs, i) => ({
      runs: joined(held ? brokenAt(runs, filled[i]?.starts ?? []) : runs),
      align,
      spacing: style.spacing,
      spaceBefore: spaceOf(i),
    })),
    lines,
    height: ptToInches(pt(most * pitch + space)),
    width: width < full && !held ? ptToInches(width) : setting.width,
    brokenWord: filled.find(({ brokenWord }) => brokenWord !== undefined)?.brokenWord,
  };
}

/** No office program breaks between phrases, so where lines are even ones their ends are written. */
const holdsBreaks = ({ lines }: Setting, { support }: Typesetter): boolean =>
  lines === 'even' && support.phrases !== undefined;

/** The runs with an end of line before each place at which a line starts; `starts` in UTF-16 code units of them all. */
function brokenAt(runs: readonly Run[], starts: readonly number[]): readonly Run[] {
  let end = 0;
  return runs.flatMap((run): readonly Run[] => {
    const from = end;
    end += run.text.length;
    const cuts = starts.filter((at) => at > from && at <= end).map((at) => at - from);
    return [0, ...cuts].flatMap((cut, i): readonly Run[] => {
      const text = run.text.slice(cut, cuts[i]);
      return text === '' ? [] : [{ ...run, text, ...(i < cuts.length ? { endsLine: true } : {}) }];
    });
  });
}

/** How much renderers differ in the width of a line (PPTX.md, D1 and E2). */
const ROUNDING = 0.99;

/** Scripts whose letters are only estimated get all the room that there is. */
function widthFor(fill: Filler, full: Pt, { lines }: Setting, { exact }: Typesetter): Pt {
  if (!exact) return full;
  return lines === 'even' ? evenWidth(fill, full) : steadyWidth(fill, full);
}

function prepared(source: readonly RichRun[], setting: Setting, width: Pt, typesetter: Typesetter): readonly Run[] {
  const glue = setting.lines === 'even' ? glued(source) : source;
  const runs = glue.map((run) => toRun(run, setting));
  return withoutOrphan(brokenAtSyllables(runs, width, setting, typesetter), width, typesetter);
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

/** The last word alone on its line takes the one before it along, where that costs no line and leaves no other alone. */
function withoutOrphan(runs: readonly Run[], width: Pt, typesetter: Typesetter): readonly Run[] {
  const { count, words } = fillLines(runs, width, typesetter);
  if (count < 2 || words.at(-1) !== 1) return runs;
  const tied = glueLastWords(runs);
  if (!tied) return runs;
  const after = fillLines(tied, width, typesetter);
  return after.count === count && after.words.at(-2) !== 1 ? tied : runs;
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
    if (before && looksLike(before, run)) made[made.length - 1] = { ...run, text: before.text + run.text };
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
  !a.endsLine &&
  a.link === undefined &&
  b.link === undefined;

const glued = (runs: readonly RichRun[]): readonly RichRun[] =>
  runs.map((run) => ({ ...run, text: glueShortWords(run.text) }));
