import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../../../renderer/state/printed.ts';
import { expect, test } from './launch.ts';

/** Exports that the system itself prints. */

test('a PDF is written where the person said, read again, and has a page a slide', async ({
  running: { app, page },
  folder,
}) => {
  const file = path.join(folder, 'Ward.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Handover at the bedside' }).click();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
  await page.keyboard.press('Control+e');
  await page.getByRole('checkbox', { name: 'PowerPoint' }).press('Space');
  await page.getByRole('checkbox', { name: 'PDF', exact: true }).press('Space');
  await page.getByRole('button', { name: 'Export 1 file' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'It will open clean' })).toBeVisible({ timeout: 60_000 });
  const said = await page.getByText(/^\d+ pages, none missing$/u).innerText();
  expect(pagesOf(readFileSync(file))).toBe(Number.parseInt(said, 10));
});
