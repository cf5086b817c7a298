import { describe, expect, it } from 'vitest';
import type { Deck, Element, Slide, TextElement } from '../../../renderer/core/deck/model.ts';
import { composeUpdate, composeWin } from '../../../renderer/core/deck/momentum/compose-momentum.ts';
import type { StyleName } from '../../../renderer/core/theme/roles.ts';
import { CUTS } from '../../../renderer/core/pitch/cuts.ts';
import { composeOpened, openFixture, openSample, SAMPLES, textsOf, THEMES, wordsOf } from '../../support/decks.ts';
import { optionsFor } from '../../support/momentum.ts';

/** SLIDES.md, sections 2, 3 and 9, held on every slide of every sample in every theme and cut. */

const CANVAS = { w: 13.3333, h: 7.5 };
const MARGIN = 0.75;
const RIGHT = 12.5833;

const pitches = [
  ...SAMPLES.map((id) => [id, () => openSample(id)] as const),
  ['arabic', () => openFixture('arabic')] as const,
];

async function everyDeck(): Promise<readonly (readonly [string, Deck])[]> {
  const cases = pitches.flatMap(([id, open]) =>
    THEMES.flatMap((theme) => CUTS.map((cut) => ({ name: `${id} ${theme} ${cut}`, open, theme, cut }))),
  );
  return Promise.all(
    cases.map(async ({ name, open, theme, cut }) => [name, await composeOpened(open(), { theme, cut })] as const),
  );
}

/** The small decks between two meetings are held to the same. */
async function smallDecks(): Promise<readonly (readonly [string, Deck])[]> {
  const cases = pitches.flatMap(([id, open]) =>
    THEMES.flatMap((theme) =>
      [composeUpdate, composeWin].map((make) => ({ name: `${id} ${theme} ${make.name}`, open, theme, make })),
    ),
  );
  const decks = cases.map(async ({ name, open, theme, make }) => {
    const opened = open();
    return [name, make(opened, undefined, await optionsFor(opened, theme))] as const;
  });
  return (await Promise.all(decks)).flatMap(([name, deck]) => (deck.ok ? [[name, deck.value] as const] : []));
}

const decks = await everyDeck();
const small = await smallDecks();
const slides = [...decks, ...small].flatMap(([name, deck]) =>
  deck.slides.map((slide) => ({ where: `${name} ${slide.id}`, slide, deck })),
);

/** Where something does not hold, as `deck slide element`. */
function offenders(check: (element: Element, slide: Slide, deck: Deck) => boolean): readonly string[] {
  return slides.flatMap(({ where, slide, deck }) =>
    [...textsOf(slide), ...slide.elements.filter(({ kind }) => kind !== 'text')]
      .filter((element) => !check(element, slide, deck))
      .map((element) => `${where} ${element.name}`),
  );
}

const isText = (element: Element): element is TextElement => element.kind === 'text';
/** Parts of the frame, which no field of the pitch brings. */
const FRAME: ReadonlySet<string> = new Set(['Section', 'Sources', 'Footer', 'Slide number', 'Backup link']);

/** SLIDES.md, section 3: the smallest that each style may be set. Figures go as low as a sentence. */
const FLOORS: Readonly<Record<StyleName, number>> = {
  display: 36,
  asks: 30,
  answer: 24,
  title: 24,
  quote: 22,
  quoteSmall: 20,
  lead: 20,
  strong: 20,
  heading: 18,
  body: 18,
  support: 18,
  caption: 14,
  label: 14,
  chartLabel: 14,
  mark: 12,
  source: 12,
  figureXL: 40,
  figureL: 28,
  figureM: 20,
};
const CELL_FLOOR = 16;

describe('every slide of every sample, theme and cut', () => {
  it('is among enough of them that the rules below say something', () => {
    expect(decks.length).toBe(pitches.length * THEMES.length * CUTS.length);
    expect(small.length).toBe((4 + 3) * THEMES.length);
    expect(slides.length).toBeGreaterThan(300);
  });

  it('stays within the canvas', () => {
    const inside = ({ box: { x, y, w, h } }: Element): boolean =>
      x >= -0.001 && y >= -0.001 && x + w <= CANVAS.w + 0.001 && y + h <= CANVAS.h + 0.001;

    expect(offenders(inside)).toEqual([]);
  });

  it('keeps its text between the margins', () => {
    const between = (element: Element): boolean =>
      !isText(element) || (element.box.x >= MARGIN - 0.01 && element.box.x + element.box.w <= RIGHT + 0.01);

    expect(offenders(between)).toEqual([]);
  });

  it('sets no type smaller than the floor of its style, and no table cell under 16 pt', () => {
    const largeEnough = (element: Element): boolean => {
      if (isText(element)) {
        return sizeOf(element) >= FLOORS[element.style] && smallestLine(element) >= Math.min(14, sizeOf(element));
      }
      if (element.kind !== 'table') return true;
      return element.rows.every(({ cells }) =>
        cells.every((cell) => sizeOf(cell) >= Math.min(CELL_FLOOR, FLOORS[cell.style]) && smallestLine(cell) >= 14),
      );
    };

    expect(offenders(largeEnough)).toEqual([]);
  });

  it('has a title that is not empty, on at most three lines', () => {
    const bad = slides.filter(({ slide }) => wordsOf(slide.title).trim() === '' || slide.title.lines > 4);

    expect(bad.map(({ where }) => where)).toEqual([]);
  });

  it('gives every element a name of its own, the same each time', () => {
    const bad = slides.filter(({ slide }) => {
      const names = slide.elements.map(({ name }) => name);
      return new Set(names).size !== names.length;
    });

    expect(bad.map(({ where }) => where)).toEqual([]);
  });

  it('says of every element that shows a field which one it is', () => {
    const shows = (element: Element): boolean => {
      if (element.decorative || FRAME.has(element.name) || element.kind === 'icon') return true;
      return element.from.length > 0 || isOurOwnWord(element);
    };

    expect(offenders(shows)).toEqual([]);
  });

  it('has alternative text on every picture, chart and table', () => {
    const told = (element: Element): boolean => !('alt' in element) || element.alt.trim() !== '';

    expect(offenders(told)).toEqual([]);
  });

  it('draws no two texts over each other', () => {
    const clashes = slides.flatMap(({ where, slide }) => overlaps(slide).map((pair) => `${where} ${pair}`));

    expect(clashes).toEqual([]);
  });
});

/** The largest of a text: a unit beside its figure and a role under a name are smaller. */
const sizeOf = ({ paragraphs }: Pick<TextElement, 'paragraphs'>): number =>
  Math.max(...paragraphs.map((paragraph) => largest(paragraph)));

/** The smallest line: never under that of a label. */
const smallestLine = ({ paragraphs }: Pick<TextElement, 'paragraphs'>): number => Math.min(...paragraphs.map(largest));

const largest = ({ runs }: TextElement['paragraphs'][number]): number => Math.max(...runs.map(({ size }) => size));

/** Labels and numbers in a list are the deck's own words; names that data bring have the field of their chart. */
const isOurOwnWord = (element: Element): boolean =>
  isText(element) &&
  (['label', 'caption', 'chartLabel'].includes(element.style) ||
    /number$|^Share|^Part \d|^Initials$/u.test(element.name));

/** Pairs of texts whose lines, not only their boxes, share a place. */
function overlaps(slide: Slide): readonly string[] {
  const placed = textsOf(slide).map((element) => ({ name: element.name, ...inked(element) }));
  return placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.w - 0.02 && b.x < a.x + a.w - 0.02 && a.top < b.bottom - 0.03 && b.top < a.bottom - 0.03,
      )
      .map((b) => `${a.name} / ${b.name}`),
  );
}

/** About what the lines cover: their number times their pitch, at the anchor. */
function inked({ box, paragraphs, lines, anchor }: TextElement) {
  const size = Math.max(...paragraphs.flatMap(({ runs }) => runs.map((run) => run.size)));
  const space = paragraphs.reduce((sum, { spaceBefore }) => sum + spaceBefore, 0);
  const height = (lines * size * 1.15 + space) / 72;
  const top = anchor === 'top' ? box.y : anchor === 'middle' ? box.y + (box.h - height) / 2 : box.y + box.h - height;
  return { x: box.x, w: box.w, top, bottom: top + height };
}
