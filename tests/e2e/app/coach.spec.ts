import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { field, startBlank, startSample, WIDE } from '../support/screens.ts';

/** What the coach says: beside the field, in one panel, and gone once it is mended or set aside. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const DRAFT = 'Handover at the bedside';

const coachRow = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Coach/u });
const card = (page: Page, name: string): Locator => page.getByRole('region', { name });
const NO_RECOMMENDATION = 'Not exactly one option is recommended';

test('a finding leads to its words, with the reason, its source and an example; F8 goes on to the next', async ({
  page,
  appAddress,
}) => {
  await startSample(page, appAddress, DRAFT);
  await expect(coachRow(page)).toHaveAccessibleName(/\d+ findings$/u);
  await page.keyboard.press('Alt+8');
  await page.getByRole('button', { name: /^A part of the story is empty/u }).click();

  await page.getByRole('button', { name: 'Go to the words' }).click();

  await expect(field(page, 'Question')).toBeFocused();
  const open = card(page, 'A part of the story is empty');
  await expect(open).toContainText('Minto');
  await expect(open).toContainText('Before');
  expect(await breaches(page)).toEqual([]);

  await page.keyboard.press('F8');
  await expect(open).toBeHidden();
  await expect(page.getByRole('main').getByRole('button', { name: 'Dismiss' })).toBeVisible();
});

test('what is mended is no longer found', async ({ page, appAddress }) => {
  await startSample(page, appAddress, DRAFT);
  await page.keyboard.press('Alt+8');
  const finding = page.getByRole('button', { name: /^A part of the story is empty/u });
  await expect(finding).toBeVisible();

  await page.keyboard.press('Alt+1');
  await field(page, 'Question').fill('Shall we move the handover to the bedside?');
  await page.keyboard.press('Alt+8');

  await expect(finding).toBeHidden();
});

test('a finding is set aside with a reason, brought back, and both can be undone', async ({ page, appAddress }) => {
  await startSample(page, appAddress, DRAFT);
  await page.keyboard.press('Alt+8');
  await expect(page.getByText(/would stop an executive/u)).toBeVisible();
  const row = page.getByRole('button', { name: new RegExp(`^${NO_RECOMMENDATION}`, 'u') });
  await row.click();
  expect(await breaches(page)).toEqual([]);

  const open = card(page, NO_RECOMMENDATION);
  await open.getByRole('button', { name: 'Dismiss' }).click();
  await open.getByRole('textbox', { name: 'Why, if you like' }).fill('The board asked for both.');
  await open.getByRole('button', { name: 'Dismiss' }).click();

  await expect(row).toBeHidden();
  await page.getByRole('button', { name: '1 finding dismissed' }).click();
  await expect(page.getByText('The board asked for both.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(row).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toBeHidden();
});

test('a language without word lists is said not to be checked', async ({ page, appAddress }) => {
  await startSample(page, appAddress, 'Quiet rooms, in Japanese');
  await page.keyboard.press('Alt+8');

  await expect(page.getByText('Not checked in Japanese')).toBeVisible();
});

test('a blank pitch is given a handful to begin with, not a wall', async ({ page, appAddress }) => {
  await startBlank(page, appAddress);
  await page.keyboard.press('Alt+8');

  await expect(page.getByText(/would stop an executive/u)).toBeVisible();
  expect(await page.getByText('Stops a yes').count()).toBeLessThanOrEqual(10);
});
