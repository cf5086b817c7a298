import { expect, test } from '../support/app.ts';

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
