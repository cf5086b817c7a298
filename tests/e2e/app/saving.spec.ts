import type { Locator, Page } from '@playwright/test';
import { serialiseArchive } from '../../../renderer/core/pitch/serialise.ts';
import { GENERATOR } from '../../support/pitches.ts';
import { expect, test } from '../support/app.ts';
import { choose, failWrites, filesOnDisk, pitchOnDisk, bytesOnDisk, putOnDisk, useDisk } from '../support/pickers.ts';
import { field, saveState, startBlank, startSample, WIDE } from '../support/screens.ts';

/** A file of the person's own: written whole, opened again as it was, and never taken from anybody without asking. */

test.use({ viewport: WIDE });

test.beforeEach(async ({ context }) => useDisk(context));

const FILE = 'Halls.greenlight';
const MINE = 'Five halls run.';
const THEIRS = 'The lease renews on 30 June.';

/** A pitch with a situation, in a file. */
async function saved(page: Page, address: string): Promise<void> {
  await startBlank(page, address);
  await choose(page, FILE);
  await field(page, 'Situation').fill(MINE);
  await page.keyboard.press('Control+Shift+s');
  await expect(saveState(page)).toHaveText('Saved');
}

/** Somebody else writes another reason into the file; ours is edited at the same time. */
async function bothChanged(page: Page, address: string): Promise<void> {
  await saved(page, address);
  const { pitch, ...rest } = await pitchOnDisk(page, FILE);
  const theirs = { ...pitch, story: { ...pitch.story, whyNow: THEIRS } };
  await putOnDisk(page, FILE, serialiseArchive({ ...rest, pitch: theirs }, GENERATOR));
  await field(page, 'Question').fill('Which halls close?');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alertdialog', { name: 'This file was changed by something else' })).toBeVisible();
}

const banner = (page: Page): Locator => page.getByRole('alert');

test.describe('saving', () => {
  test('writes a file that opens again with everything that was in it', async ({ page, appAddress }) => {
    await startSample(page, appAddress, 'Answers within a working day');
    await choose(page, FILE);
    await field(page, 'Situation').fill(MINE);
    await page.keyboard.press('Control+s');
    await expect(saveState(page)).toHaveText('Saved');
    const first = await pitchOnDisk(page, FILE);
    expect(first.pitch.story?.situation).toBe(MINE);

    await field(page, 'Why now').fill(THEIRS);
    await expect(saveState(page)).toHaveText('Edited');
    await page.keyboard.press('Control+s');
    await expect(saveState(page)).toHaveText('Saved');
    const second = await pitchOnDisk(page, FILE);
    expect(second.pitch).toEqual({ ...first.pitch, story: { ...first.pitch.story, whyNow: THEIRS } });
    expect([...second.media.keys()]).toEqual([...first.media.keys()]);

    await page.reload();
    await choose(page, FILE);
    await page.keyboard.press('Control+o');
    await expect(field(page, 'Situation')).toHaveValue(MINE);
    await expect(field(page, 'Why now')).toHaveValue(THEIRS);
    await expect(saveState(page)).toHaveText('Saved');
    await field(page, 'Why now').fill('Later.');
    await page.keyboard.press('Control+s');
    await expect(saveState(page)).toHaveText('Saved');
    await expect
      .poll(async () => (await pitchOnDisk(page, FILE)).pitch)
      .toEqual({ ...second.pitch, story: { ...second.pitch.story, whyNow: 'Later.' } });
  });

  test('opens a file from the start page again, where it was opened before', async ({ page, appAddress }) => {
    await saved(page, appAddress);

    await page.keyboard.press('Alt+0');
    await page.getByRole('button', { name: /^Untitled pitch/u }).click();

    await expect(field(page, 'Situation')).toHaveValue(MINE);
    await expect(saveState(page)).toHaveText('Saved');
  });
});

test.describe('a file that somebody else changed', () => {
  test('is left alone by "Keep both", which writes ours beside it', async ({ page, appAddress }) => {
    await bothChanged(page, appAddress);
    await expect(page.getByText('No field was changed in both')).toBeVisible();
    await choose(page, 'Halls 2.greenlight');

    await expect(page.getByRole('button', { name: 'Keep both' })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(saveState(page)).toHaveText('Saved');
    expect(await filesOnDisk(page)).toEqual(['Halls 2.greenlight', FILE]);
    expect((await pitchOnDisk(page, FILE)).pitch.story).toEqual({ situation: MINE, whyNow: THEIRS });
    expect((await pitchOnDisk(page, 'Halls 2.greenlight')).pitch.story).toEqual({
      situation: MINE,
      question: 'Which halls close?',
    });
  });

  test('takes what is in the window after "Replace"', async ({ page, appAddress }) => {
    await bothChanged(page, appAddress);

    await page.getByRole('button', { name: 'Replace the one on disk' }).click();

    await expect(saveState(page)).toHaveText('Saved');
    expect((await pitchOnDisk(page, FILE)).pitch.story).toEqual({ situation: MINE, question: 'Which halls close?' });
  });

  test('takes the place of what is in the window after "Use", which can be undone', async ({ page, appAddress }) => {
    await bothChanged(page, appAddress);

    await page.getByRole('button', { name: 'Use the one on disk' }).click();

    await expect(field(page, 'Why now')).toHaveValue(THEIRS);
    await expect(field(page, 'Question')).toHaveValue('');
    await expect(saveState(page)).toHaveText('Saved');
    await page.keyboard.press('Control+z');
    await expect(field(page, 'Question')).toHaveValue('Which halls close?');
    await expect(field(page, 'Why now')).toHaveValue('');
    await expect(saveState(page)).toHaveText('Edited');
  });

  test('is noticed when the window gets the focus', async ({ page, appAddress }) => {
    await saved(page, appAddress);
    const { pitch, ...rest } = await pitchOnDisk(page, FILE);
    await putOnDisk(page, FILE, serialiseArchive({ ...rest, pitch: { ...pitch, deck: {} } }, GENERATOR));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));

    await expect(page.getByRole('alertdialog', { name: 'This file was changed by something else' })).toBeVisible();
  });
});

test.describe('a write that fails', () => {
  test('is said, changes nothing on the disk, and goes well when it is tried again', async ({ page, appAddress }) => {
    await saved(page, appAddress);
    const before = await bytesOnDisk(page, FILE);
    await failWrites(page, 'QuotaExceededError');
    await field(page, 'Situation').fill('Six halls run.');

    await page.keyboard.press('Control+s');
    await expect(banner(page)).toContainText('Not saved: the disk is full');
    await expect(banner(page)).toContainText(/Your draft of .+ is safe on this computer/u);
    await expect(saveState(page)).toHaveText('Not saved');
    expect(await bytesOnDisk(page, FILE)).toEqual(before);

    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(banner(page)).toContainText('Not saved');
    await field(page, 'Situation').fill('Seven halls run.');
    await expect(saveState(page)).toHaveText('Not saved');

    await failWrites(page, undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(saveState(page)).toHaveText('Saved');
    await expect(banner(page)).toBeHidden();
    expect((await pitchOnDisk(page, FILE)).pitch.story?.situation).toBe('Seven halls run.');
  });

  test('can be answered by saving elsewhere', async ({ page, appAddress }) => {
    await saved(page, appAddress);
    await failWrites(page, 'NotAllowedError');
    await field(page, 'Situation').fill('Six halls run.');
    await page.keyboard.press('Control+s');
    await expect(banner(page)).toContainText('Not saved: you may not write there');

    await failWrites(page, undefined);
    await choose(page, 'Elsewhere.greenlight');
    await page.getByRole('button', { name: 'Save elsewhere' }).click();

    await expect(saveState(page)).toHaveText('Saved');
    expect((await pitchOnDisk(page, 'Elsewhere.greenlight')).pitch.story?.situation).toBe('Six halls run.');
    expect((await pitchOnDisk(page, FILE)).pitch.story?.situation).toBe(MINE);
  });
});

test.describe('leaving with unsaved work', () => {
  test('asks, and stays where it is cancelled', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').fill(MINE);

    await page.keyboard.press('Alt+0');
    const question = page.getByRole('alertdialog', { name: 'Save “Untitled pitch”?' });
    await expect(question).toContainText('1 edit is not in the file yet.');
    await question.getByRole('button', { name: 'Cancel' }).click();

    await expect(question).toBeHidden();
    await expect(field(page, 'Situation')).toHaveValue(MINE);
  });

  test('saves first where one says so', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await choose(page, FILE);
    await field(page, 'Situation').fill(MINE);

    await page.keyboard.press('Alt+0');
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'Start a pitch' })).toBeVisible();
    expect((await pitchOnDisk(page, FILE)).pitch.story?.situation).toBe(MINE);
    await expect(page.getByRole('button', { name: 'Recover' })).toBeHidden();
  });

  test('forgets the work where one says so', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await field(page, 'Situation').fill(MINE);

    await page.getByRole('button', { name: 'Start page' }).click();
    await page.getByRole('button', { name: 'Do not save' }).click();

    await expect(page.getByRole('heading', { name: 'Start a pitch' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Blank pitch' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Recover' })).toBeHidden();
    expect(await filesOnDisk(page)).toEqual([]);
  });

  test('makes the browser ask before it closes the page, and only then', async ({ page, appAddress }) => {
    await startBlank(page, appAddress);
    await choose(page, FILE);
    await field(page, 'Situation').click();
    await page.keyboard.type(MINE);
    await expect(page).toHaveTitle('• Untitled pitch – Greenlight');

    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    await expect(field(page, 'Situation')).toHaveValue(MINE);

    await page.keyboard.press('Control+s');
    await expect(saveState(page)).toHaveText('Saved');
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  });
});
