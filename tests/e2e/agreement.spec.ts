import { readFileSync } from 'node:fs';
import { openPackage } from '../support/packages.ts';
import { exportDeck, nameOf, PITCHES, type DeckChoice } from './support/decks.ts';
import { shownInHtml, shownInPptx, type Shown } from './support/shown.ts';
import { expect, test } from './support/test.ts';

/** One layout, two outputs: both files show the same things, in the same order, in the same places. */

const CHOICES: readonly DeckChoice[] = PITCHES.flatMap((pitch) => [
  { pitch, theme: 'boardroom', cut: 'full' },
  { pitch, theme: 'evening', cut: 'read-ahead' },
]);

for (const choice of CHOICES) {
  test(`both files of ${nameOf(choice)} show the same words, tables, charts and pictures in the same boxes`, async ({
    openDeck,
  }) => {
    const { deck, html, pptx } = await exportDeck(choice, { format: 'pptx,html' });

    const inHtml = await shownInHtml(await openDeck(html));
    const inPptx = shownInPptx(openPackage(readFileSync(pptx)));

    expect(inHtml).toHaveLength(deck.slides.length);
    expect(inPptx.map((slide) => slide.map(said))).toEqual(inHtml.map((slide) => slide.map(said)));
    expect(apart(inHtml.flat(), inPptx.flat()), 'boxes that stand elsewhere').toEqual([]);
  });
}

const said = ({ kind, words }: Shown): string => `${kind}: ${words}`;

/** Pixels. */
const TOLERANCE = 1;

const apart = (inHtml: readonly Shown[], inPptx: readonly Shown[]): readonly string[] =>
  inHtml.flatMap(({ words, box }, i) => {
    const other = inPptx[i]?.box ?? [];
    const same = box.every((value, side) => Math.abs(value - (other[side] ?? Number.NaN)) <= TOLERANCE);
    return same ? [] : [`${words}: ${told(box)} and ${told(other)}`];
  });

const told = (box: readonly number[]): string => box.map((side) => Math.round(side * 10) / 10).join(' ');
