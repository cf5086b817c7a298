import { unzipSync } from 'fflate';
import { inspectPptx } from '../../../renderer/backends/pptx/inspect/inspect.ts';
import { expect, test } from '../support/app.ts';
import { bytesOnDisk, useDisk } from '../support/pickers.ts';
import { startBlank, startSample, thumbs, WIDE } from '../support/screens.ts';

/** Choosing what to export, and the receipt that stands at the end. */
test.describe('an export', () => {
  test('counts its files on the button, and needs one', async ({ page, pagesAddress }) => {
    await page.goto(`${pagesAddress}export.html`);

    await expect(page.getByRole('button', { name: 'Export 1 file' })).toBeFocused();
    await page.getByRole('checkbox', { name: 'Web page' }).press('Space');
    await expect(page.getByRole('button', { name: 'Export 2 files' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Web page' }).press('Space');
    await page.getByRole('checkbox', { name: 'PowerPoint' }).press('Space');

    await expect(page.getByRole('button', { name: 'Choose a format' })).toBeDisabled();
    await expect(page.getByRole('checkbox', { name: 'Include the pitch' })).toBeDisabled();
  });

  test('leaves notes and the pitch out unless they are asked for', async ({ page, pagesAddress }) => {
    await page.goto(`${pagesAddress}export.html`);

    await expect(page.getByRole('checkbox', { name: 'Include speaker notes' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Include the pitch' })).not.toBeChecked();
  });

  test('ends with a receipt that can be copied', async ({ page, pagesAddress }) => {
    await page.goto(`${pagesAddress}export.html`);

    await expect(page.getByRole('button', { name: 'Export 1 file' })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'It will open clean' })).toBeVisible();
    await expect(page.getByText('Every part valid, no repair prompt expected')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Done' })).toBeFocused();
    await page.getByRole('button', { name: 'Copy the receipt' }).click();
    const copied = await page.evaluate(() => window.copied.join());
    expect(copied).toContain('Team network pilot.pptx');
    expect(copied).toContain('✓ Structure: Every part valid');
  });
});

test.describe('an export of a pitch that is open', () => {
  test.use({ viewport: WIDE });

  test('has the label that was written for it, and no backup where that was left out', async ({
    page,
    context,
    appAddress,
  }) => {
    await useDisk(context);
    await startSample(page, appAddress, 'Handover at the bedside');
    await expect(thumbs(page)).not.toHaveCount(0);
    const all = await thumbs(page).count();
    await page.keyboard.press('Control+e');
    await page.getByRole('textbox', { name: 'Circulation label' }).fill('For the board alone');
    await page.getByRole('checkbox', { name: 'Include backup slides' }).press('Space');
    await page.getByRole('button', { name: 'Export 1 file' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'It will open clean' })).toBeVisible({ timeout: 60_000 });

    const bytes = await bytesOnDisk(page, 'Handover at the bedside.pptx');
    expect(inspectPptx(bytes).slides).toBeLessThan(all);
    const cover = new TextDecoder().decode(unzipSync(bytes)['ppt/slides/slide1.xml']);
    expect(cover).toContain('For the board alone');
    // It was for this export: the pitch is as it was.
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('offers no e-mail where nothing is asked for, and says how much the coach found', async ({
    page,
    appAddress,
  }) => {
    await startBlank(page, appAddress);
    await page.getByRole('textbox', { name: 'Situation' }).fill('Five halls run.');
    // There is something to export once there is a slide.
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
    await page.keyboard.press('Control+e');

    await expect(page.getByRole('checkbox', { name: 'E-mail to go with it' })).toBeDisabled();
    await expect(page.getByText('Needs the decision that you ask for')).toBeVisible();
    // Beneath the dialog, the navigator says the same number.
    const coach = page.getByRole('button', { name: /^Coach \d+ findings$/u, includeHidden: true });
    await expect(async () => {
      const [count = ''] = /\d+/u.exec((await coach.textContent()) ?? '') ?? [];
      expect(await page.getByRole('dialog').textContent()).toContain(`${count} coach findings are open.`);
    }).toPass();
  });
});
