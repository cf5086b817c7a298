import type { Deck, Slide, TextElement } from '../../renderer/core/deck/model.ts';
import { CHOICES, exportDeck, nameOf } from './support/decks.ts';
import { measureSlides, type MeasuredSlide, type MeasuredText, type Rect } from './support/measure.ts';
import { expect, test } from './support/test.ts';

/** In every deck that the samples make, the browser sets the text as it was measured, and in its place. */

/** Pixels: boxes and glyphs end between them. */
const TOLERANCE = 1;

/** Pixels that lines may share: what is measured is a whole line's height, and a mark over one letter stands over no other. */
const SHARED_HEIGHT = 3;

for (const choice of CHOICES) {
  test(`the deck of ${nameOf(choice)} keeps every text in its box`, async ({ openDeck }) => {
    const { deck, html } = await exportDeck(choice);

    const slides = await measureSlides(await openDeck(html));

    expect(slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
    expect(slides.flatMap(faults), 'what stands where it should not').toEqual([]);
    expect(otherLines(deck, slides), 'texts with other lines than composed').toEqual([]);
  });
}

function faults(slide: MeasuredSlide): readonly string[] {
  const found = [...outsideCanvas(slide), ...outsideBoxes(slide), ...tallRows(slide), ...overlaps(slide)];
  return found.map((fault) => `${slide.id}: ${fault}`);
}

function outsideCanvas({ canvas, parts, charts }: MeasuredSlide): readonly string[] {
  const size = [canvas.right - canvas.left, canvas.bottom - canvas.top];
  const wrong = size[0] === 1280 && size[1] === 720 ? [] : [`the canvas is ${size.join(' by ')}`];
  const labels = charts.flatMap((chart) => chart.labels.map(({ words, box }) => ({ name: words, box })));
  const out = [...parts, ...labels].filter(({ box }) => !holds(canvas, box));
  return [...wrong, ...out.map(({ name, box }) => `${name} reaches out of the slide: ${told(box)}`)];
}

/** Lines may be lower than the glyphs in them; glyphs may be narrower than the line. */
const outsideBoxes = ({ texts, tables }: MeasuredSlide): readonly string[] =>
  [...texts, ...cellsOf(tables)]
    .filter(({ words }) => words !== '')
    .map(({ set, ink, ...rest }) => ({ ...rest, room: { ...set, left: ink.left, right: ink.right } }))
    .filter(({ box, room }) => !holds(box, room))
    .map(({ name, box, room }) => `${name} is larger than its box: ${told(room)} in ${told(box)}`);

const cellsOf = (tables: MeasuredSlide['tables']): readonly MeasuredText[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

const tallRows = ({ tables }: MeasuredSlide): readonly string[] =>
  tables.flatMap(({ rows }) =>
    rows
      .filter(({ height, asked }) => Math.abs(height - asked) > TOLERANCE)
      .map(({ height, asked }, i) => `row ${i} is ${height} high and should be ${asked}`),
  );

function overlaps({ texts, tables, charts }: MeasuredSlide): readonly string[] {
  const labels = charts.flatMap((chart) => chart.labels);
  const boxes = tables.map(({ box }) => ({ name: 'the table', ink: box, words: 'table' }));
  const all = [...texts, ...boxes, ...labels].filter(({ words }) => words !== '');
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => meet(one.ink, other.ink))
      .map(
        (other) =>
          `${one.name} "${one.words}" overlaps ${other.name} "${other.words}": ${told(one.ink)} and ${told(other.ink)}`,
      ),
  );
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

const meet = (a: Rect, b: Rect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SHARED_HEIGHT;

const told = ({ left, top, right, bottom }: Rect): string =>
  [left, top, right, bottom].map((value) => Math.round(value * 10) / 10).join(' ');

/** Texts whose lines are not those that were composed. */
function otherLines(deck: Deck, slides: readonly MeasuredSlide[]): readonly string[] {
  const measured = slides.flatMap(({ id, texts, tables }) =>
    [...texts, ...cellsOf(tables)].map((text) => ({ id, ...text })),
  );
  const composed = deck.slides.flatMap(textsInOrder);
  expect(measured.map(({ words }) => words)).toEqual(composed.map(wordsOf));
  return measured.flatMap(({ id, words, lines }, i) => {
    const planned = words === '' ? 0 : (composed[i]?.lines ?? 0);
    const agrees = lines === planned || JOINED.test(words) || (lines < planned && WIDE.test(words));
    return agrees ? [] : [`${id}: ${lines} lines and not ${planned}: ${words}`];
  });
}

// The fonts in the file have no such letters, and the reader's own are only reckoned with. Wide ones are never wider than
// that; letters that join are as wide as their font likes. Whichever it is, the text stays in its box.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** In the order of the markup: title, marker, body, sources, footer, number; then the cells of tables. */
function textsInOrder({ title, marker, elements, sources, footer, slideNumber }: Slide): readonly Composed[] {
  const texts = [title, marker, ...elements, sources, footer, slideNumber].filter(
    (element): element is TextElement => element?.kind === 'text',
  );
  const cells = elements.flatMap((element) =>
    element.kind === 'table' ? element.rows.flatMap((row) => row.cells) : [],
  );
  return [...texts, ...cells];
}

type Composed = Pick<TextElement, 'paragraphs' | 'lines'>;

const wordsOf = ({ paragraphs }: Composed): string =>
  paragraphs
    .filter(({ runs }) => runs.length > 0)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
