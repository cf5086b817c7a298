import type { Page } from '@playwright/test';
import type { Deck } from '../../renderer/core/deck/model.ts';
import { titleOf } from '../support/decks.ts';
import { exportDeck, PITCHES, type ExportedDeck } from './support/decks.ts';
import { currentSlide } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The deck as a document: what a screen reader is told, and what a keyboard does. */

const exportFull = (pitch: string): Promise<ExportedDeck> => exportDeck({ pitch, theme: 'boardroom', cut: 'full' });

for (const pitch of PITCHES) {
  test(`the deck of ${pitch} tells its language, its slides and what its figures are`, async ({ openDeck }) => {
    const { deck, html } = await exportFull(pitch);

    const page = await openDeck(html);

    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', deck.language);
    expect((await root.getAttribute('dir')) ?? 'ltr').toBe(deck.direction);
    await expect(page).toHaveTitle(deck.title);
    await expect(page.locator('main')).toHaveCount(1);
    expect(await page.evaluate(slideNames)).toEqual(deck.slides.map(titleOf));
    expect(await page.evaluate(headingLevels)).toEqual(deck.slides.map((_, i) => (i === 0 ? 'H1' : 'H2')));
    expect(await page.evaluate(figureNames)).toEqual(figuresOf(deck));
    expect(await page.evaluate(unnamedFigures)).toEqual([]);
  });
}

test('the slide that is shown is a landmark with its title as its name, and the others are hidden', async ({
  openDeck,
}) => {
  const { deck, html } = await exportFull('enterprise-social-network');

  const page = await openDeck(html, '#/2');

  await expect.poll(() => currentSlide(page)).toBe(2);
  const regions = page.getByRole('main').getByRole('region');
  await expect(regions).toHaveCount(1);
  const [, second] = deck.slides;
  await expect(regions).toHaveAccessibleName(second ? titleOf(second) : 'a title');
});

/** Runs in the page, as all below: the element by which each slide is named. */
const slideNames = (): readonly string[] =>
  [...document.querySelectorAll('.slides > section')].map((section) => {
    const title = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
    const lines = [...(title?.children ?? [])].map((line) => line.textContent);
    return lines.join('\n').replaceAll('\u00A0', ' ');
  });

const headingLevels = (): readonly string[] =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.tagName);

const figureNames = (): readonly string[] =>
  [...document.querySelectorAll('.slides svg.chart, .slides table, .slides .picture, .slides .missing')].map(
    (figure) =>
      figure.getAttribute('aria-label') ??
      figure.querySelector('img')?.alt ??
      figure.querySelector('caption')?.textContent ??
      'nothing',
  );

/** What has neither words nor a name, and is not said to be decoration. */
const unnamedFigures = (): readonly string[] =>
  [...document.querySelectorAll('.slides section > svg, .slides img, .slides section > div:empty')]
    .filter((figure) => figure.getAttribute('aria-hidden') !== 'true')
    .filter((figure) => (figure.getAttribute('aria-label') ?? figure.getAttribute('alt') ?? '') === '')
    .filter((figure) => !figure.matches('.t'))
    .map((figure) => figure.outerHTML.slice(0, 80));

const figuresOf = (deck: Deck): readonly string[] =>
  deck.slides.flatMap(({ elements }) => elements.flatMap((element) => ('alt' in element ? [element.alt] : [])));

test.describe('the keyboard', () => {
  test('goes through the deck with the arrows, and to its ends with Home and End', async ({ openDeck }) => {
    const { deck, html } = await exportFull('ward-handover');
    const page = await openDeck(html);

    expect(await slideAfter(page, 'ArrowRight')).toBe(2);
    await expect(page).toHaveURL(/#\/2$/u);
    expect(await slideAfter(page, 'ArrowRight')).toBe(3);
    expect(await slideAfter(page, 'ArrowLeft')).toBe(2);
    expect(await slideAfter(page, 'End')).toBe(deck.slides.length);
    expect(await slideAfter(page, 'Home')).toBe(1);
  });

  test('goes on to the left in a deck that runs from right to left', async ({ openDeck }) => {
    const { html } = await exportFull('arabic');
    const page = await openDeck(html);

    expect(await slideAfter(page, 'ArrowLeft')).toBe(2);
    expect(await slideAfter(page, 'ArrowRight')).toBe(1);
  });

  test('reaches the backup slide that a slide names, and comes back', async ({ openDeck }) => {
    const { deck, html } = await exportFull('enterprise-social-network');
    const backup = deck.slides.findIndex(({ section }) => section === 'Backup') + 1;
    expect(backup).toBeGreaterThan(1);
    const page = await openDeck(html, `#/${backup}`);
    const back = page.locator('.slides > section.present a[href^="#/"]').first();
    const from = Number((await back.getAttribute('href'))?.slice(2));

    await back.press('Enter');
    await expect.poll(() => currentSlide(page)).toBe(from);

    await page.locator(`.slides > section.present a[href="#/${backup}"]`).click();
    await expect.poll(() => currentSlide(page)).toBe(backup);
  });
});

async function slideAfter(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return currentSlide(page);
}
