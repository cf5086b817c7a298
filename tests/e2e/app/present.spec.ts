import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { saveState, startSample, thumbs, useTwoDisplays, WIDE } from '../support/screens.ts';

/** The console, and the second window that the room sees. */

async function openConsole(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}console.html`);
  await expect(page.getByText('Time', { exact: true })).toBeVisible();
}

/** The slide that the stage was told to show last, counted from 1. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const last = window.sent.findLast((said) => said.kind === 'go' || said.kind === 'slides');
    return last && 'index' in last ? last.index + 1 : 0;
  });

test.describe('the console', () => {
  test('goes on by keys on either window, and back', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);

    await page.keyboard.press('PageDown');
    await expect(page.getByText('Slide 2 of 12')).toBeVisible();
    await page.evaluate(() =>
      window.say({ kind: 'key', key: 'PageDown', code: '', ctrl: false, alt: false, shift: false, meta: false }),
    );
    await expect(page.getByText('Slide 3 of 12')).toBeVisible();
    await page.keyboard.press('ArrowLeft');

    await expect(page.getByText('Slide 2 of 12')).toBeVisible();
    await expect.poll(() => shown(page)).toBe(2);
  });

  test('skips to the ask and comes back', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);
    await page.keyboard.press('ArrowRight');

    await page.getByRole('button', { name: 'Skip to the ask' }).click();
    await expect.poll(() => shown(page)).toBeGreaterThan(8);
    await page.keyboard.press('Backspace');

    await expect.poll(() => shown(page)).toBe(2);
  });

  test('finds an objection by a few letters, shows its slide, and comes back', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);

    await page.keyboard.press('o');
    const field = page.getByRole('combobox', { name: 'Objection' });
    await expect(field).toBeFocused();
    const words = await page.getByRole('option').first().locator('span').nth(1).innerText();
    await page.keyboard.type(words.slice(0, 4));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect.poll(() => shown(page)).toBeGreaterThan(12);
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Backspace');
    await expect.poll(() => shown(page)).toBe(1);
  });

  test('says so where no objection fits what was typed', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);

    await page.keyboard.press('o');
    await page.keyboard.type('zeppelin');

    await expect(page.getByText('No objection matches “zeppelin”')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toBe(1);
  });

  test('goes to a slide by its number, and turns the screen black and white', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);

    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Slide 7 of 12')).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('w');

    const screens = (): Promise<readonly string[]> =>
      page.evaluate(() => window.sent.flatMap((said) => (said.kind === 'screen' ? [said.screen] : [])));
    await expect.poll(async () => (await screens()).slice(-2)).toEqual(['black', 'white']);
  });

  test('shows the room where the presenter points, while the pointer is on', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);
    const pointed = (): Promise<readonly (readonly number[])[]> =>
      page.evaluate(() =>
        window.sent.flatMap((said) => (said.kind === 'pointer' && said.at ? [[said.at.x, said.at.y]] : [])),
      );

    await page.mouse.move(300, 300);
    expect(await pointed()).toEqual([]);
    await page.keyboard.press('l');
    await page.mouse.move(476, 386);

    await expect.poll(pointed).toHaveLength(1);
    const [[x = 0, y = 0] = []] = await pointed();
    expect(x).toBeCloseTo(6.67, 0);
    expect(y).toBeCloseTo(3.75, 0);
  });

  test('hands over what is not its own: the end and the displays', async ({ page, pagesAddress }) => {
    await openConsole(page, pagesAddress);

    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'End' }).click();

    expect(await page.evaluate(() => window.asked)).toEqual(['swap', 'end']);
  });
});

test.describe('the second window', () => {
  test('shows what comes through its port and tells what is pressed there', async ({ page, appAddress }) => {
    await page.goto(`${appAddress}present.html`);
    const opening = page.waitForEvent('popup');
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      const second = window.open('./present.html', 'stage', 'popup');
      addEventListener('message', (event) => {
        if (event.source !== second || event.data !== 'greenlight-present') return;
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => told.push(data.key ?? data.kind));
        port1.start();
        second?.postMessage('greenlight-present', location.origin, [port2]);
        const look = { kind: 'look', css: '', fonts: [], language: 'en', direction: 'ltr', follow: true };
        port1.postMessage(look);
        const slides = ['One', 'Two'].map((title) => `<section class="slide"><h1>${title}</h1></section>`);
        port1.postMessage({ kind: 'slides', turn: 1, slides, index: 1 });
      });
    });
    const second = await opening;

    await expect(second.frameLocator('#stage').locator('section.present')).toHaveText('Two');
    await second.locator('#stage').focus();
    await second.keyboard.press('PageUp');
    await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told)).toContain('PageUp');
  });
});

/** Presenting in the application itself, with a projector beside the laptop. */
test.describe('presenting on two displays', () => {
  test.use({ viewport: WIDE });

  async function presentOnTwo(page: Page, address: string): Promise<Page> {
    await useTwoDisplays(page.context());
    await startSample(page, address, 'Answers within a working day');
    await expect(thumbs(page)).not.toHaveCount(0);
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const room = await opening;
    await expect(room.frameLocator('#stage').locator('section.present h1')).toBeVisible();
    await expect(page.getByText('Slide 1 of 12')).toBeVisible();
    return room;
  }

  /** The slide in the application's own window. */
  const here = (page: Page): Locator => page.locator('main > iframe').contentFrame().locator('section.present');

  test('goes on in the window when the display is unplugged, from the slide where it was', async ({
    page,
    appAddress,
  }) => {
    const room = await presentOnTwo(page, appAddress);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(room.frameLocator('#stage').locator('section.present h2')).toHaveAttribute('id', 'title-3');

    await page.evaluate(() => window.unplug());

    await expect(here(page).locator('h2')).toHaveAttribute('id', 'title-3');
    await expect(page.getByText('The second display is gone.')).toBeVisible();
    await expect.poll(() => room.isClosed()).toBe(true);
    await page.keyboard.press('PageDown');
    await expect(here(page).locator('h2')).toHaveAttribute('id', 'title-4');
  });

  test('hears no key of the editor while slides are up', async ({ page, appAddress }) => {
    await startSample(page, appAddress, 'Answers within a working day');
    await expect(thumbs(page)).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(here(page).locator('h1')).toBeVisible();

    for (const key of ['?', 'Control+e', 'Control+k', 'Alt+2']) await page.keyboard.press(key);
    await page.keyboard.press('PageDown');

    await expect(here(page).locator('h2')).toHaveAttribute('id', 'title-2');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('says so when the window with the slides is closed, and opens it anew on swapping', async ({
    page,
    appAddress,
  }) => {
    const room = await presentOnTwo(page, appAddress);

    await room.close();
    await expect(page.getByText('The window with the slides is closed.')).toBeVisible();
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('s');

    const again = await opening;
    await expect(again.frameLocator('#stage').locator('section.present h1')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Swap displays' })).toBeVisible();
  });

  test('brings the slides here when displays are swapped, and back', async ({ page, appAddress }) => {
    const room = await presentOnTwo(page, appAddress);
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Slide 2 of 12')).toBeVisible();

    await page.keyboard.press('s');
    await expect(here(page).locator('h2')).toHaveAttribute('id', 'title-2');
    await expect.poll(() => room.isClosed()).toBe(true);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('s');

    const back = await opening;
    await expect(back.frameLocator('#stage').locator('section.present h2')).toHaveAttribute('id', 'title-2');
    await expect(page.getByText('Slide 2 of 12')).toBeVisible();
  });
});

test.describe('a rehearsal', () => {
  test.use({ viewport: WIDE });

  test('ends with the time of each slide against the plan, and keeps it in the pitch as one step', async ({
    page,
    appAddress,
  }) => {
    await startSample(page, appAddress, 'Answers within a working day');
    await expect(thumbs(page)).not.toHaveCount(0);
    await run(page, 'Rehearse with timings');
    await expect(page.getByText('Slide 1 of 12')).toBeVisible();
    await page.clock.install();
    await page.clock.runFor('09:00');
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Slide 2 of 12')).toBeVisible();
    await page.clock.runFor('00:10');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'End' }).click();

    const report = page.getByRole('dialog');
    await expect(report.getByRole('heading')).toHaveText(/^Rehearsal: 9:1\d of 20 minutes$/u);
    await expect(report).toContainText('1 slide ran over its plan.');
    const [first, second, third] = [1, 2, 3].map((row) => report.getByRole('row').nth(row));
    await expect(first ?? report).toContainText(/9:0\d\s*\d:\d\d over/u);
    await expect(second ?? report).toContainText(/0:1\d/u);
    await expect(third ?? report).toContainText('not shown');
    await report.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('of nothing but the first slide is none', async ({ page, appAddress }) => {
    await startSample(page, appAddress, 'Answers within a working day');
    await expect(thumbs(page)).not.toHaveCount(0);
    await run(page, 'Rehearse with timings');
    await expect(page.getByText('Slide 1 of 12')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'End' }).click();

    await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(saveState(page)).toHaveText('');
  });
});

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`>${command}`);
  await page.keyboard.press('Enter');
}
