import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../../build/program.mjs';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { drafts } from '../support/kept.ts';
import { choose, putOnDisk, useDisk } from '../support/pickers.ts';
import { field, saveState, startBlank, WIDE } from '../support/screens.ts';

/** Looking at a pitch before, or without, opening it. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = path.join(ROOT, 'assets/samples/ward-handover.pitch.json');

async function openLater(page: Page): Promise<void> {
  const text = readFileSync(SAMPLE, 'utf8')
    .replace('"formatVersion": 1', '"formatVersion": 9')
    .replace(/"generator": "[^"]*"/u, '"generator": "greenlight 9.2.0"');
  await putOnDisk(page, 'Later.pitch.json', new TextEncoder().encode(text));
  await choose(page, 'Later.pitch.json');
  await page.keyboard.press('Control+o');
}

test('a pitch of a later version shows its slides and the version it needs, and nothing can be done with it', async ({
  page,
  context,
  appAddress,
}) => {
  await useDisk(context);
  await page.goto(appAddress);
  await expect(page.getByRole('button', { name: 'Answer questions' })).toBeVisible();
  await openLater(page);

  const dialog = page.getByRole('dialog', { name: 'Handover at the bedside' });
  await expect(dialog).toContainText('Read only. This pitch was made by Greenlight 9.2.0.');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(5);
  await expect(dialog.getByRole('button')).toHaveText(['Close']);
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('button', { name: 'Answer questions' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Recent' })).toHaveCount(0);
  expect(await drafts(page)).toBe(0);
});

/** A pitch in a file, changed since, as a sudden stop leaves it. */
async function leaveDraft(page: Page, address: string): Promise<void> {
  await startBlank(page, address);
  await field(page, 'Situation').fill('Five halls run.');
  await page.keyboard.press('Control+s');
  await expect(saveState(page)).toHaveText('Saved');
  await field(page, 'Situation').fill('Six halls run.');
  await expect.poll(() => drafts(page)).toBe(1);
}

test('a draft is seen beside its file before it is recovered', async ({ page, context, appAddress }) => {
  await useDisk(context);
  await leaveDraft(page, appAddress);
  const next = await context.newPage();
  await next.goto(appAddress);
  await next.getByRole('button', { name: 'Compare' }).click();

  const dialog = next.getByRole('dialog');
  await expect(dialog).toContainText('1 slide differs.');
  await expect(dialog.getByText('Five halls run.')).toBeVisible();
  await expect(dialog.getByText('Six halls run.')).toBeVisible();
  expect(await breaches(next)).toEqual([]);
  await dialog.getByRole('button', { name: 'Recover' }).click();
  await expect(field(next, 'Situation')).toHaveValue('Six halls run.');
});

test('a recent file shows its first slide', async ({ page, context, appAddress }) => {
  await useDisk(context);
  await startBlank(page, appAddress);
  await field(page, 'Situation').fill('Five halls run.');
  await page.keyboard.press('Control+s');
  await expect(saveState(page)).toHaveText('Saved');
  await page.keyboard.press('Alt+0');

  const card = page.getByRole('listitem').filter({ hasText: 'Untitled pitch' });
  await expect(card.locator('h1')).toHaveText('Untitled pitch');
  expect(await breaches(page)).toEqual([]);
});

test('an earlier version is seen beside what is there now, and restored as a step', async ({
  page,
  context,
  appAddress,
}) => {
  await useDisk(context);
  await leaveDraft(page, appAddress);
  await page.getByRole('button', { name: 'Search or do' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('>Versions');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look' }).click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Five halls run.')).toBeVisible();
  await expect(dialog.getByText('Six halls run.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(field(page, 'Situation')).toHaveValue('Five halls run.');
});
