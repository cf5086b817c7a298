import type { Page } from '@playwright/test';
import { CATALOGUES } from '../../../renderer/i18n/catalogues.ts';
import type { Message } from '../../../renderer/i18n/messages.ts';
import { expect, test } from '../support/app.ts';
import { useDisk } from '../support/pickers.ts';

/** On a German system everything speaks German, whose words are longer, and all of it has room. */

test.use({ locale: 'de-DE', contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = CATALOGUES.de.messages['home.sample.predictive-maintenance'];

const SECTIONS = ['story', 'evidence', 'champion', 'ask', 'people', 'momentum', 'deck'] as const;

/** Of a screen: what is read, and what stands in for it. Slides and what people typed are theirs. */
function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [aria-roledescription]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'aria-roledescription']) {
        words.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(words.map((word) => word.replaceAll(/\s+/gu, ' ').trim()))].filter((word) => word !== '');
  });
}

/** English texts of the catalogue that German says in another way; values become "anything". */
function englishOnly(): readonly RegExp[] {
  const said = (message: Message): readonly string[] =>
    typeof message === 'string' ? [message] : [message.one, message.other];
  const english = [
    ...Object.values(CATALOGUES.en.messages).flatMap(said),
    ...Object.values(CATALOGUES.en.fields).flatMap(({ label, guide, example = '' }) => [label, guide, example]),
    ...Object.values(CATALOGUES.en.choices),
  ];
  const german = new Set([
    ...Object.values(CATALOGUES.de.messages).flatMap(said),
    ...Object.values(CATALOGUES.de.fields).flatMap(({ label, guide, example = '' }) => [label, guide, example]),
    ...Object.values(CATALOGUES.de.choices),
  ]);
  return english
    .filter((text) => !german.has(text) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/gu, '')))
    .map(
      (text) =>
        new RegExp(`^${text.replaceAll(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\{\w+\}/gu, '.+')}$`, 'u'),
    );
}

const ENGLISH = englishOnly();

/** A word that nobody wrote is shown as its key. */
const KEY = /^[a-z][\w-]*(?:\.[\w-]+)+$/u;

async function expectGerman(page: Page, screen: string): Promise<void> {
  const words = await wordsOn(page);
  expect
    .soft(
      words.filter((word) => ENGLISH.some((one) => one.test(word))),
      `English on ${screen}`,
    )
    .toEqual([]);
  expect
    .soft(
      words.filter((word) => KEY.test(word)),
      `words that are missing on ${screen}`,
    )
    .toEqual([]);
}

/** What reaches out of the window, or of a pane that scrolls up and down only. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll('button, input, textarea, h1, h2, h3, h4, p, a, label')) {
      const { width, right, left } = element.getBoundingClientRect();
      const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
      if (isSeen && !scrolls(element) && (right > innerWidth + 1 || left < -1)) {
        found.push(`${element.tagName} "${element.textContent.slice(0, 40)}" from ${left} to ${right}`);
      }
    }
    for (const pane of document.querySelectorAll('main, [data-pane], section, header, nav')) {
      const more = pane.scrollWidth - pane.clientWidth;
      if (pane.clientWidth > 0 && more > 1) found.push(`${pane.tagName} ${pane.ariaLabel ?? ''} is ${more} too narrow`);
    }
    return found;
  });
}

test.beforeEach(async ({ context }) => useDisk(context));

const start = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('button', { name: SAMPLE }).click();
  await expect(page.getByRole('heading', { name: CATALOGUES.de.messages['section.story'], level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: CATALOGUES.de.messages['window.export'], exact: true })).toBeEnabled();
};

test('no English is left on any screen of a German system', async ({ page, appAddress }) => {
  test.setTimeout(180_000);
  await page.goto(appAddress);
  await expect(page.getByRole('button', { name: SAMPLE })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await expectGerman(page, 'the start page');

  await page.keyboard.press('Enter');
  for (let question = 1; question <= 12; question++) {
    await expect(page.getByText(new RegExp(`^${question} von 12`, 'u'))).toBeVisible();
    await expectGerman(page, `question ${question}`);
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('heading', { name: CATALOGUES.de.messages['interview.done'] })).toBeVisible();
  await expectGerman(page, 'the end of the interview');

  await start(page, appAddress);
  for (const [at, section] of SECTIONS.entries()) {
    await page.keyboard.press(`Alt+${at + 1}`);
    await expect(
      page.getByRole('heading', { name: CATALOGUES.de.messages[`section.${section}`], level: 2 }),
    ).toBeVisible();
    await expectGerman(page, section);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('>');
  await expectGerman(page, 'the palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: CATALOGUES.de.messages['export.title'] })).toBeVisible();
  await expectGerman(page, 'the export');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: CATALOGUES.de.messages['receipt.copy'] })).toBeVisible({
    timeout: 30_000,
  });
  await expectGerman(page, 'the receipt');
});

for (const width of [1440, 1024, 720]) {
  test(`nothing is cut off in a window ${width} pixels wide`, async ({ page, appAddress }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(appAddress);
    await expect(page.getByRole('button', { name: SAMPLE })).toBeVisible();
    expect.soft(await cutOff(page), 'the start page').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^1 von 12/u)).toBeVisible();
    expect.soft(await cutOff(page), 'the interview').toEqual([]);

    await start(page, appAddress);
    for (const [at, section] of SECTIONS.entries()) {
      await page.keyboard.press(`Alt+${at + 1}`);
      await expect(
        page.getByRole('heading', { name: CATALOGUES.de.messages[`section.${section}`], level: 2 }),
      ).toBeVisible();
      expect.soft(await cutOff(page), section).toEqual([]);
    }
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: CATALOGUES.de.messages['export.title'] })).toBeVisible();
    expect.soft(await cutOff(page), 'the export').toEqual([]);
  });
}
