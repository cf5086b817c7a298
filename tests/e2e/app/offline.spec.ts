import { inspectPptx } from '../../../renderer/backends/pptx/inspect/inspect.ts';
import { serve } from '../../../build/serve.mjs';
import { expect, test } from '../support/app.ts';
import { bytesOnDisk, pitchOnDisk, useDisk } from '../support/pickers.ts';
import { field, saveState, slide, startBlank, thumbs, WIDE } from '../support/screens.ts';

/** On a train: the application was visited once, and what serves it is gone. */

test.use({ viewport: WIDE, serviceWorkers: 'allow' });

test('after one visit it starts, writes, saves and exports with nobody to ask', async ({
  page,
  context,
  appFolder,
  trouble,
}) => {
  test.setTimeout(120_000);
  await useDisk(context);
  const { address, close } = await serve({ folder: appFolder });
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Answer questions' })).toBeVisible();
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await close();
  await expect(fetch(address)).rejects.toThrow();

  await startBlank(page, address);
  await field(page, 'Situation').fill('Five halls run.');
  await expect(thumbs(page)).toHaveCount(2);
  await expect(slide(page)).toContainText('Five halls run.');
  await page.keyboard.press('Control+s');
  await expect(saveState(page)).toHaveText('Saved');
  expect((await pitchOnDisk(page, 'Untitled pitch.greenlight')).pitch.story?.situation).toBe('Five halls run.');

  await page.keyboard.press('Control+e');
  await expect(page.getByRole('button', { name: 'Export 1 file' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the receipt' })).toBeVisible({ timeout: 30_000 });
  const report = inspectPptx(await bytesOnDisk(page, 'Untitled pitch.pptx'));
  expect(report).toMatchObject({ faults: [], slides: 2 });
  expect(trouble).toEqual({ words: [], requests: [] });
});
