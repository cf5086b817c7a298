import type { Deck, Slide, TextElement } from '../../renderer/core/deck/model.ts';
import { CHOICES, exportDeck, nameOf } from './support/decks.ts';
import { cellsOf, faults } from './support/faults.ts';
import { measureSlides, type MeasuredSlide } from './support/measure.ts';
import { expect, test } from './support/test.ts';

/** In every deck that the samples make, the browser sets the text as it was measured, and in its place. */

for (const choice of CHOICES) {
  test(`the deck of ${nameOf(choice)} keeps every text in its box`, async ({ openDeck }) => {
    const { deck, html } = await exportDeck(choice);

    const slides = await measureSlides(await openDeck(html));

    expect(slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
    expect(slides.flatMap(faults), 'what stands where it should not').toEqual([]);
    expect(otherLines(deck, slides), 'texts with other lines than composed').toEqual([]);
  });
}

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
