import { inflateSync } from 'node:zlib';
import { exportDeck, PITCHES } from './support/decks.ts';
import { expect, test } from './support/test.ts';

/** A deck on paper: one page per slide, in the slide's own shape. */

/** Points, and 1280 by 720 pixels. */
const PAGE = '960 by 540';

for (const pitch of PITCHES) {
  for (const query of ['', '?view=print']) {
    const view = query === '' ? 'as it stands' : 'from the print view';
    test(`the deck of ${pitch}, printed ${view}, has one page per slide`, async ({ openDeck }) => {
      const { deck, html } = await exportDeck({ pitch, theme: 'boardroom', cut: 'full' });
      const page = await openDeck(html, query);
      if (query !== '') await expect(page.locator('.slides > .pdf-page')).toHaveCount(deck.slides.length);

      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

      expect(pdf.sizes).toHaveLength(deck.slides.length);
      expect(new Set(pdf.sizes)).toEqual(new Set([PAGE]));
      expect(pdf.pagesWithText).toBe(deck.slides.length);
      expect(pdf.mapsToUnicode).toBe(true);
    });
  }
}

test('a printed deck shows no notes', async ({ openDeck }) => {
  const { html } = await exportDeck(
    { pitch: 'enterprise-social-network', theme: 'boardroom', cut: 'five-minutes' },
    { notes: true },
  );
  const page = await openDeck(html);

  await page.emulateMedia({ media: 'print' });

  const notes = page.locator('aside.notes');
  expect(await notes.count()).toBeGreaterThan(0);
  await expect(notes.filter({ visible: true })).toHaveCount(0);
});

test('a printed deck looks as it does on the screen', async ({ openDeck }) => {
  const { html } = await exportDeck({ pitch: 'enterprise-social-network', theme: 'evening', cut: 'five-minutes' });
  const page = await openDeck(html);
  const shown = await page.evaluate(looks);

  await page.emulateMedia({ media: 'print' });

  expect(await page.evaluate(looks)).toEqual(shown);
});

test('a deck draws no shadows, which print with fine lines around them', async ({ openDeck }) => {
  const { html } = await exportDeck({ pitch: 'enterprise-social-network', theme: 'boardroom', cut: 'full' });
  const page = await openDeck(html);

  const cells = page.locator('.slides td');
  expect(await cells.count()).toBeGreaterThan(0);
  expect(await page.locator('.slides *').evaluateAll(shadows)).toEqual([]);
});

/** Runs in the page. */
const shadows = (all: readonly Element[]): readonly string[] =>
  all.filter((element) => getComputedStyle(element).boxShadow !== 'none').map((element) => element.outerHTML);

/** Runs in the page: size and colour of every text. */
const looks = (): readonly string[] =>
  [...document.querySelectorAll('.slide p, .slide h1, .slide h2, .slide th, .slide td')].map((element) => {
    const { fontSize, color, textAlign } = getComputedStyle(element);
    return `${element.textContent}: ${fontSize} ${color} ${textAlign}`;
  });

interface Pdf {
  /** Of each page, in whole points: `960 by 540`. */
  readonly sizes: readonly string[];
  readonly pagesWithText: number;
  /** Whether its fonts say which letters their glyphs are, so that text can be selected and found. */
  readonly mapsToUnicode: boolean;
}

/** As much of a PDF as Chromium writes it: plain objects, deflated streams. */
function readPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1');
  const pages = [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?endobj/gu)].map(([page]) => page);
  return {
    sizes: pages.map((page) => mediaBox(page)),
    pagesWithText: pages.filter((page) => showsText(bytes, text, page)).length,
    mapsToUnicode: text.includes('/ToUnicode'),
  };
}

function mediaBox(page: string): string {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? [];
  return `${Math.round(Number(width))} by ${Math.round(Number(height))}`;
}

/** `Tj` and `TJ` are the operators that show text. */
function showsText(bytes: Buffer, text: string, page: string): boolean {
  const number = /\/Contents (\d+) 0 R/u.exec(page)?.[1];
  const object = text.indexOf(`\n${number} 0 obj`);
  const start = text.indexOf('stream\n', object) + 'stream\n'.length;
  const end = text.indexOf('endstream', start);
  return /\bT[jJ]\b/u.test(inflateSync(bytes.subarray(start, end)).toString('latin1'));
}
