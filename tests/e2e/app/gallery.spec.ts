import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { breaches } from '../support/axe.ts';

/** The components as a person uses them, on the page that shows them all. */

const open = (page: Page, address: string, look: string): Promise<unknown> =>
  page.goto(`${address}gallery.html#${look}`);

const focusedText = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

test.describe('the components', () => {
  for (const look of ['light', 'dark']) {
    test(`hold nothing against WCAG in the ${look}`, async ({ page, appAddress }) => {
      await open(page, appAddress, look);
      await expect(page.getByRole('heading', { name: 'Components' })).toBeVisible();
      expect(await breaches(page)).toEqual([]);
    });
  }

  test('need no horizontal scroll at 640 pixels, in German', async ({ page, appAddress }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await open(page, appAddress, 'de');
    await expect(page.getByRole('heading', { name: 'Components' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });

  test('keep the focus on a row that Alt and an arrow move', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const list = page.getByRole('list', { name: 'Benefits' });
    await list.getByRole('button', { name: /^Depot managers/u }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(list.getByRole('listitem').nth(1)).toContainText('Depot managers');
    expect(await focusedText(page)).toContain('Depot managers');
  });

  test('put a row where it is dropped', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const list = page.getByRole('list', { name: 'Benefits' });
    await list.scrollIntoViewIfNeeded();
    const from = await list.getByRole('button', { name: 'Move Depot managers' }).boundingBox();
    const to = await list.getByRole('listitem').nth(2).boundingBox();
    if (!from || !to) throw new Error('no row');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + to.height / 2 + 16, { steps: 4 });
    await page.mouse.up();
    await expect(list.getByRole('listitem').nth(2)).toContainText('Depot managers');
  });

  test('keep the caret where it is while the middle of a text is typed', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const prose = page.getByRole('textbox', { name: 'Your answer, in one sentence' });
    await prose.fill('Run it in depots.');
    await prose.press('Home');
    for (let step = 0; step < 'Run it'.length; step++) await prose.press('ArrowRight');
    await page.keyboard.type(' twice');
    await expect(prose).toHaveValue('Run it twice in depots.');
  });

  test('put a fact into a sentence with @', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const prose = page.getByRole('textbox', { name: 'Your answer, in one sentence' });
    await prose.fill('');
    await page.keyboard.type('It takes @time');
    await page.keyboard.press('Enter');
    await expect(prose).toHaveValue('It takes 1.4 h');
  });

  test('give the focus back after a dialog', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const opener = page.getByRole('button', { name: 'Dialog' });
    await opener.click();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('move the edge between two panes by hand', async ({ page, appAddress }) => {
    await open(page, appAddress, 'light');
    const edge = page.getByRole('separator', { name: 'Width of the left pane' });
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await expect(edge).toHaveAttribute('aria-valuenow', '136');
    await edge.dblclick();
    await expect(edge).toHaveAttribute('aria-valuenow', '120');
  });
});
