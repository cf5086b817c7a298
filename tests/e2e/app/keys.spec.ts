import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { field, slide, startBlank, startSample, thumbs, WIDE } from '../support/screens.ts';

/** Ways through the window by keys alone: from pane to pane, the sheet of keys, the ledger of facts. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = 'Answers within a working day';

/** The landmark, or the large part of the window, that has the focus. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const pane = document.activeElement?.closest('[data-drawer], nav, main > *, header');
    return pane?.getAttribute('aria-label') ?? pane?.tagName.toLowerCase() ?? 'nowhere';
  });

test('F6 goes from pane to pane and back, and comes back to where each was left', async ({ page, appAddress }) => {
  await startBlank(page, appAddress);
  await field(page, 'Question').focus();

  const seen: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('F6');
    seen.push(await place(page));
  }
  expect(seen.slice(1, 3)).toEqual(['header', 'Sections']);
  await expect(field(page, 'Question')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  expect(await place(page)).toBe('Sections');
});

test('Ctrl / shows the keys, as does a question mark where nothing is written', async ({ page, appAddress }) => {
  await startBlank(page, appAddress);
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Next finding');
  await expect(sheet).toContainText('Skip to the ask');
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await field(page, 'Situation').focus();
  await page.keyboard.press('?');
  await expect(field(page, 'Situation')).toHaveValue('?');
  await expect(sheet).toHaveCount(0);
  await page.getByRole('button', { name: 'Present', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
});

test('Ctrl L shows every fact with where it is used, and leads to each place', async ({ page, appAddress }) => {
  await startSample(page, appAddress, SAMPLE);
  await expect(thumbs(page)).not.toHaveCount(0);
  await page.keyboard.press('Control+l');

  const ledger = page.getByRole('region', { name: 'Fact ledger' });
  await expect(ledger.getByRole('row')).not.toHaveCount(1);
  await expect(ledger.getByRole('row').nth(1).getByRole('button').first()).toBeFocused();
  expect(await breaches(page)).toEqual([]);
  const use = ledger.getByRole('button', { name: /^Story: / }).first();
  await use.press('Enter');
  await expect(page.locator('[data-field^="story."]:focus, [data-field^="story."] :focus')).toHaveCount(1);
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(ledger).toHaveCount(0);
});

test('the ledger of a pitch without facts says how to begin', async ({ page, appAddress }) => {
  await startBlank(page, appAddress);
  await page.keyboard.press('Control+l');

  await page.getByRole('region', { name: 'Fact ledger' }).getByRole('button', { name: 'Add a fact' }).click();
  await expect(page.getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible();
});

test('a card of the sorter says how long its slide may take, and L takes its next layout', async ({
  page,
  appAddress,
}) => {
  await startSample(page, appAddress, SAMPLE);
  await expect(thumbs(page)).not.toHaveCount(0);
  await page.keyboard.press('Alt+7');

  const card = page.locator('[data-card="business-case"]');
  await expect(card).toHaveAttribute('aria-label', /, \d+:\d\d planned/u);
  const before = await card.getAttribute('aria-label');
  await card.focus();
  await page.keyboard.press('l');
  await expect(card).not.toHaveAttribute('aria-label', before ?? '');
  await expect(card).toBeFocused();
  await page.keyboard.press('l');
  await expect(card).toHaveAttribute('aria-label', before ?? '');
  await page.locator('[data-card="cover"]').focus();
  await page.keyboard.press('l');
  await expect(page.getByText('This slide has one layout')).toBeAttached();
  expect(await breaches(page)).toEqual([]);
});
