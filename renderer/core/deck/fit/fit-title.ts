import { PAGE_MARK } from '../../base/clean-text.ts';
import type { SlideId } from '../../base/ids.ts';
import { box, pt, type Box } from '../../base/units.ts';
import type { StyleName } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import type { Anchor, TextElement } from '../model.ts';
import { inLine, plain, restyled, richRuns, textOf, type Rich } from '../rich.ts';
import { setText, type SetText } from './set-text.ts';
import { byClause, firstLetters } from './shorten.ts';

/**
 * Fits a title (SLIDES.md, section 5, points 5 and 9): two lines at its size or its floor; then smaller; then three
 * lines; and at last its first clause, with the whole on a backup slide. Never an ellipsis.
 */
export interface FittedTitle {
  readonly element: TextElement;
  readonly outcome: 'fits' | 'shrunk' | 'shortened';
}

export interface TitlePlace {
  readonly box: Box;
  readonly style: StyleName;
  readonly anchor: Anchor;
}

interface TitleStep {
  readonly size: number;
  readonly lines: number;
  /** Within what the claim limits allow. */
  readonly regular: boolean;
}

const STEPS: Readonly<Partial<Record<StyleName, readonly TitleStep[]>>> = {
  title: [
    { size: 30, lines: 2, regular: true },
    { size: 28, lines: 2, regular: true },
    { size: 26, lines: 2, regular: false },
    { size: 24, lines: 2, regular: false },
    { size: 24, lines: 3, regular: false },
  ],
  asks: [36, 34, 32, 30]
    .map((size) => ({ size, lines: 3, regular: true }))
    .concat([{ size: 30, lines: 4, regular: false }]),
  display: [60, 56, 52, 48, 44]
    .map((size) => ({ size, lines: 3, regular: true }))
    .concat([{ size: 36, lines: 4, regular: false }]),
};

/** A third line at 24 pt ends a little below the box, and still clear of the body. */
const THREE_LINE_HEIGHT = 1.1667;
const SLACK = 0.002;

export function fitTitle(
  context: Context,
  title: Rich,
  place: TitlePlace,
  suffix: Rich | undefined,
  inFullOn: SlideId | undefined,
): FittedTitle {
  const steps = stepsFor(context, place.style);
  for (const step of steps) {
    const set = setAt(context, withSuffix(title, suffix), place, step);
    if (fits(set, place, step)) {
      return { element: element(title, set, place), outcome: step.regular ? 'fits' : 'shrunk' };
    }
  }
  return { element: shortened(context, title, place, suffix, inFullOn), outcome: 'shortened' };
}

/** A script may begin at a smaller size than the scale. */
function stepsFor({ theme }: Context, style: StyleName): readonly TitleStep[] {
  const first = theme.styles[style].size;
  return (STEPS[style] ?? []).filter((step) => step.size <= first);
}

function shortened(
  context: Context,
  title: Rich,
  place: TitlePlace,
  suffix: Rich | undefined,
  inFullOn: SlideId | undefined,
): TextElement {
  const pointer = inFullOn && pointerTo(context, inFullOn);
  const steps = stepsFor(context, place.style);
  // Ten thousand clauses are tried from the longest that could possibly fit.
  const candidates = byClause(title).filter((short) => textOf(short).length < LONGEST_TITLE);
  for (const short of [...candidates, ...LETTERS.map((count) => firstLetters(title, count))]) {
    const text = withSuffix(inLine(' ', short, pointer), suffix);
    const step = steps.find((tried) => fits(setAt(context, text, place, tried), place, tried));
    if (step) return element(title, setAt(context, text, place, step), place);
  }
  const last = steps.at(-1) ?? { size: 24, lines: 3, regular: false };
  return element(title, setAt(context, pointer ?? firstLetters(title, 1), place, last), place);
}

function pointerTo(context: Context, slide: SlideId): Rich {
  const text = context.label('inFull', { n: PAGE_MARK }).replaceAll(' ', '\u00A0');
  return richRuns([{ text, color: 'muted', link: { kind: 'slide', slide } }]);
}

/** Characters in three lines at 24 pt, at the very most. */
const LONGEST_TITLE = 400;
/** Letters of a title without a space; ideographs are wide, and the second is sure to fit. */
const LETTERS = [40, 20] as const;

const withSuffix = (title: Rich, suffix: Rich | undefined): Rich =>
  suffix ? inLine(' ', title, restyled(suffix, { color: 'muted' })) : inLine('', title);

function setAt(context: Context, text: Rich, place: TitlePlace, step: TitleStep): SetText {
  const style = context.theme.styles[place.style];
  return setText(
    text,
    {
      style,
      size: pt(step.size),
      color: style.color,
      bold: style.bold,
      align: 'start',
      width: place.box.w,
      lines: 'even',
      hyphenate: false,
      paragraphSpace: 0,
    },
    context.theme,
    context.typesetter,
  );
}

function fits(set: SetText, place: TitlePlace, step: TitleStep): boolean {
  const height = place.style === 'title' && step.lines === 3 ? THREE_LINE_HEIGHT : place.box.h;
  return set.lines <= step.lines && set.height <= height + SLACK && set.brokenWord === undefined;
}

function element(title: Rich, set: SetText, place: TitlePlace): TextElement {
  const { x, y, h } = place.box;
  return {
    kind: 'text',
    style: place.style,
    name: 'Title',
    from: title.from,
    decorative: false,
    anchor: place.anchor,
    paragraphs: set.paragraphs,
    lines: set.lines,
    box: box(x, y, set.width, Math.max(h, set.height)),
  };
}

/** `(1 of 2)`, on one line. */
export const partSuffix = (context: Context, index: number, count: number): Rich =>
  plain(context.label('part', { n: String(index + 1), of: String(count) }).replaceAll(' ', '\u00A0'));
