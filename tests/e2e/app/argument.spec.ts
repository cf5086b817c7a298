import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';
import { bytesOnDisk, filesOnDisk, pitchOnDisk, useDisk } from '../support/pickers.ts';
import { slide, startSample, thumbs, WIDE } from '../support/screens.ts';

/** What stands behind the deck: objections and their answers, the people, and one deck for each of them. */

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const SAMPLE = 'Answers within a working day';

const openSection = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).first().click();
const point = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}: `, 'u') });

test('an objection from the library stands in the list, and undo takes it out', async ({ page, appAddress }) => {
  await startSample(page, appAddress, SAMPLE);
  await openSection(page, 'Evidence');
  await page.getByRole('button', { name: 'Add from the library' }).click();
  const dialog = page.getByRole('dialog', { name: 'Common objections' });
  await dialog.getByRole('button', { name: 'Add “It costs too much”' }).click();
  await expect(dialog.getByText('In your list')).toHaveCount(2);
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^It costs too much/u })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^It costs too much/u })).toBeHidden();
});

test('answers are practised by keyboard, the weak ones first next time, and the file keeps which', async ({
  page,
  context,
  appAddress,
}) => {
  await useDisk(context);
  await startSample(page, appAddress, SAMPLE);
  await openSection(page, 'Evidence');
  const open = page.getByRole('button', { name: 'Practise the answers' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Practise aloud' });
  // The sample says that this one was weak.
  await expect(dialog.getByText('It is a passing fad')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('group', { name: 'Your answer' })).toBeFocused();
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('1');
  await expect(dialog.getByText('A time-wasting internal Facebook')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('2 of 5')).toBeVisible();
  await page.keyboard.press('2');
  await expect(dialog.getByText('3 of 5')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await open.click();
  await expect(dialog.getByText('A time-wasting internal Facebook')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { pitch } = await pitchOnDisk(page, `${SAMPLE}.greenlight`);
  expect(pitch.practice?.drills).toEqual([
    { id: '1', objection: 'fad', weak: false },
    { id: '2', objection: 'facebook', weak: true },
  ]);
});

test('a person is moved on the map by keys and by hand, and opened from it', async ({ page, appAddress }) => {
  await startSample(page, appAddress, SAMPLE);
  await openSection(page, 'People');
  const henrik = point(page, 'Henrik Dahl');
  await henrik.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(henrik).toHaveAccessibleName('Henrik Dahl: Has to agree, Supportive, influence 5 of 5');
  await expect(henrik).toBeFocused();
  await expect(page.getByRole('region', { name: 'Must be won' })).not.toContainText('Henrik Dahl');

  const from = await henrik.boundingBox();
  const map = await page.getByRole('group', { name: /^Map of influence/u }).boundingBox();
  if (!from || !map) throw new Error('the map is not drawn');
  await page.mouse.move(from.x + 16, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.1, map.y + map.height * 0.5, { steps: 4 });
  await page.mouse.up();
  await expect(henrik).toHaveAccessibleName('Henrik Dahl: Has to agree, Against, influence 3 of 5');
  await page.keyboard.press('Control+z');
  await expect(henrik).toHaveAccessibleName('Henrik Dahl: Has to agree, Supportive, influence 5 of 5');

  await henrik.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Henrik Dahl');
});

test('the talks before the meeting become a calendar file, with names and days and nothing private', async ({
  page,
  context,
  appAddress,
}) => {
  await useDisk(context);
  await startSample(page, appAddress, SAMPLE);
  await openSection(page, 'People');
  await page.getByRole('button', { name: 'Save 5 meetings as a calendar file' }).click();

  const file = `${SAMPLE}.ics`;
  await expect.poll(() => filesOnDisk(page)).toContain(file);
  await expect.poll(async () => (await bytesOnDisk(page, file)).length).toBeGreaterThan(0);
  const calendar = new TextDecoder().decode(await bytesOnDisk(page, file));
  expect(calendar.match(/^SUMMARY:Talk with /gmu)).toHaveLength(5);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261110');
  expect(calendar).not.toContain('stop rule');
});

test('the deck of one reader leads with what they care about, and the preview says whose it is', async ({
  page,
  appAddress,
}) => {
  await startSample(page, appAddress, SAMPLE);
  await openSection(page, 'Deck');
  await page.getByRole('button', { name: 'Reader: Everyone' }).click();
  await page.getByRole('menuitem', { name: 'Henrik Dahl, CFO' }).click();
  const evidence = page.getByRole('region', { name: 'Evidence' }).getByRole('button').first();
  await expect(evidence).toHaveAttribute('data-card', 'business-case');

  await openSection(page, 'Story');
  await page.getByRole('button', { name: 'Reader: Henrik Dahl, CFO' }).click();
  await page.getByRole('menuitem', { name: 'Everyone' }).click();
  await expect(page.getByRole('button', { name: /^Reader: /u })).toHaveCount(0);
  await thumbs(page).first().click();
  await expect(slide(page)).toContainText('Answers within');
});
