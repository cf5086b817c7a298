import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { slide, startBlank, WIDE } from '../support/screens.ts';

/** Evidence that is data: a paste becomes a chart on the slide; and pictures, decoded by a real browser. */

test.use({ viewport: WIDE });

const TABLE = 'Channel\tMedian hours\r\nMail\t62,4\r\nPhone\t18,5\r\nNetwork\t1,4\r\n';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Data' });
const cell = (page: Page): Locator => grid(page).getByRole('textbox');

async function openDataset(page: Page, address: string): Promise<void> {
  await startBlank(page, address);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'Add data' }).click();
}

/** As Ctrl V does, without the system's clipboard. */
const paste = (page: Page, text: string): Promise<void> =>
  cell(page).evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test.describe('a spreadsheet', () => {
  test('is a chart on the slide when its cells are pasted', async ({ page, appAddress }) => {
    await openDataset(page, appAddress);
    await cell(page).focus();
    await paste(page, TABLE);

    await expect(page.getByText('Tabs between cells, decimal comma, first row is a header.')).toBeVisible();
    await expect(slide(page)).toContainText('Phone');
    await expect(slide(page)).toContainText('62.4');

    await page.keyboard.press('Escape');
    await expect(slide(page)).not.toContainText('62.4');
  });

  test('is typed cell by cell, by keyboard alone', async ({ page, appAddress }) => {
    await openDataset(page, appAddress);
    await cell(page).focus();
    await page.keyboard.type('Moss');
    await page.keyboard.press('Tab');
    await page.keyboard.type('62.4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Oslo');
    await page.keyboard.press('Tab');
    await page.keyboard.type('18.5');
    await page.keyboard.press('Enter');

    await expect(slide(page)).toContainText('Oslo');
    await expect(slide(page)).toContainText('18.5');
    await expect(cell(page)).toBeFocused();
  });
});

/** A picture of so many pixels, drawn in the page, as a file field takes it. */
const drawn = (page: Page, width: number, height: number, type: string): Promise<number[]> =>
  page.evaluate(
    async ([w, h, kind]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d');
      context?.fillRect(0, 0, w / 2, h);
      const blob = await canvas.convertToBlob({ type: kind });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height, type] as const,
  );

async function openPicture(page: Page, address: string): Promise<Locator> {
  await startBlank(page, address);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Champion' }).click();
  return page.getByRole('group', { name: 'Picture' }).locator('input[type=file]');
}

const sizeOf = (page: Page): Promise<readonly [number, number]> =>
  page
    .getByRole('group', { name: 'Picture' })
    .locator('img')
    .evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no image');
      await image.decode();
      return [image.naturalWidth, image.naturalHeight] as const;
    });

test.describe('a picture', () => {
  test('is made as large as a slide needs, and asks what it shows', async ({ page, appAddress }) => {
    const input = await openPicture(page, appAddress);
    const bytes = await drawn(page, 4000, 1000, 'image/png');
    await input.setInputFiles({ name: 'depot.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });

    await expect(page.getByRole('textbox', { name: 'Alt text' })).toBeVisible();
    expect(await sizeOf(page)).toEqual([2560, 640]);
  });

  test('is drawn from SVG and WebP', async ({ page, appAddress }) => {
    const input = await openPicture(page, appAddress);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
    await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await expect(page.getByRole('textbox', { name: 'Alt text' })).toBeVisible();
    expect(await sizeOf(page)).toEqual([2560, 1280]);

    const webp = await drawn(page, 30, 10, 'image/webp');
    await input.setInputFiles({ name: 'logo.webp', mimeType: 'image/webp', buffer: Buffer.from(webp) });
    await expect.poll(() => sizeOf(page)).toEqual([30, 10]);
  });

  test('that no browser can read is refused in words', async ({ page, appAddress }) => {
    const input = await openPicture(page, appAddress);
    await input.setInputFiles({ name: 'moss.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') });

    await expect(page.getByText('“moss.heic” is not a picture Greenlight can read.')).toBeVisible();
  });
});
