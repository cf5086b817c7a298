import type { Frame, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportDeck, type ExportedDeck } from './support/decks.ts';
import { currentSlide } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The speaker's window, in a deck that was exported with notes and opened from the disk. */

const NOTES = '.speaker-controls-notes .value';

const exportFounding = (notes: boolean): Promise<ExportedDeck> =>
  exportDeck({ pitch: 'enterprise-social-network', theme: 'boardroom', cut: 'five-minutes' }, { notes });

test.describe('the speaker view', () => {
  test('shows the slide, the next one and the notes when S is pressed', async ({ openDeck }) => {
    const { deck, html } = await exportFounding(true);

    const { speaker, current, upcoming } = await openSpeaker(await openDeck(html));

    expect(await currentSlide(current)).toBe(1);
    expect(await currentSlide(upcoming)).toBe(2);
    const notes = deck.slides[0]?.notes ?? [];
    expect(notes.length).toBeGreaterThan(0);
    await expect(speaker.locator(NOTES)).toContainText(notes.join(''));
  });

  test('follows when the deck moves, in both previews and in the notes', async ({ openDeck }) => {
    const { deck, html } = await exportFounding(true);
    const page = await openDeck(html);
    const { speaker, current, upcoming } = await openSpeaker(page);

    await page.bringToFront();
    const noted = deck.slides.findIndex(({ notes }, index) => index > 0 && notes.length > 0);
    for (let moved = 0; moved < noted; moved++) await page.keyboard.press('ArrowRight');

    await expect.poll(() => currentSlide(current)).toBe(noted + 1);
    await expect.poll(() => currentSlide(upcoming)).toBe(noted + 2);
    await expect(speaker.locator(NOTES)).toContainText(deck.slides[noted]?.notes[0] ?? 'a note');
  });

  test('moves the deck when it is moved itself', async ({ openDeck }) => {
    const { html } = await exportFounding(true);
    const page = await openDeck(html);
    const { speaker, upcoming } = await openSpeaker(page);

    await speaker.bringToFront();
    await speaker.keyboard.press('ArrowRight');

    await expect.poll(() => currentSlide(page)).toBe(2);
    await expect.poll(() => currentSlide(upcoming)).toBe(3);
  });
});

test('a deck that was exported without notes holds no word of them', async () => {
  const { deck, html } = await exportFounding(false);
  const file = readFileSync(html, 'utf8');

  const notes = deck.slides.flatMap((slide) => slide.notes);

  expect(notes.length).toBeGreaterThan(0);
  expect(notes.filter((note) => file.includes(note))).toEqual([]);
  expect(file).not.toContain('<aside');
  expect(file).not.toContain('RevealNotes=');
});

test.describe('a foreign window', () => {
  for (const query of ['', '?receiver']) {
    test(`cannot move a deck with notes that it holds in a frame${query && ', not even as a preview'}`, async ({
      page,
    }) => {
      const { html } = await exportFounding(true);
      const frame = await frameIn(page, html, query);

      await page.evaluate(sendOrders, 'frame');

      await afterMessages(frame);
      expect(await currentSlide(frame)).toBe(1);
    });
  }

  test('cannot move a deck with notes that it opened', async ({ page }) => {
    const { html } = await exportFounding(true);
    const opened = await openedBy(page, html);

    await page.evaluate(sendOrders, 'opened');

    await afterMessages(opened);
    expect(await currentSlide(opened)).toBe(1);
  });

  test('cannot move a deck without notes, which listens to nobody', async ({ page }) => {
    const { html } = await exportFounding(false);
    const frame = await frameIn(page, html, '');

    await page.evaluate(sendOrders, 'frame');

    await afterMessages(frame);
    expect(await currentSlide(frame)).toBe(1);
    expect(await frame.evaluate(() => Reveal.getConfig().postMessage)).toBe(false);
  });
});

interface Speaker {
  readonly speaker: Page;
  readonly current: Frame;
  readonly upcoming: Frame;
}

async function openSpeaker(page: Page): Promise<Speaker> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  return {
    speaker,
    current: await preview(speaker, '#current-slide iframe'),
    upcoming: await preview(speaker, '#upcoming-slide iframe'),
  };
}

async function preview(speaker: Page, selector: string): Promise<Frame> {
  const element = await speaker.waitForSelector(selector, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${selector} shows nothing`);
  await frame.waitForSelector('.reveal.ready', { state: 'attached' });
  return frame;
}

/** A page beside the deck, which holds it in a frame. */
async function frameIn(page: Page, deck: string, query: string): Promise<Frame> {
  await openHost(page, deck, `<iframe src="${path.basename(deck)}${query}" width="1280" height="720"></iframe>`);
  return preview(page, 'iframe');
}

/** A page beside the deck, which opens it in a window. */
async function openedBy(page: Page, deck: string): Promise<Page> {
  await openHost(page, deck, '');
  const opening = page.waitForEvent('popup');
  await page.evaluate((name) => {
    Object.assign(window, { opened: window.open(name) });
  }, path.basename(deck));
  const opened = await opening;
  await opened.waitForSelector('.reveal.ready', { state: 'attached' });
  return opened;
}

async function openHost(page: Page, deck: string, body: string): Promise<void> {
  const host = path.join(path.dirname(deck), 'host.html');
  writeFileSync(host, `<!doctype html><meta charset="utf-8"><title>Host</title>${body}`);
  await page.goto(`file://${host}`);
}

/** Runs in the foreign page: everything that would move a deck which listens. */
function sendOrders(where: string): void {
  const { opened } = window as unknown as { readonly opened?: Window };
  const target = where === 'opened' ? opened : window.frames[0];
  const state = { indexh: 2, indexv: 0, paused: false, overview: false };
  const orders = [
    { method: 'slide', args: [2] },
    { method: 'next' },
    { method: 'setState', args: [state] },
    { method: 'triggerKey', args: [39] },
    { method: 'togglePause' },
    { namespace: 'reveal-notes', type: 'heartbeat' },
    { namespace: 'reveal-notes', type: 'call', methodName: 'slide', arguments: [2], callId: 1 },
  ];
  for (const order of orders) target?.postMessage(JSON.stringify(order), '*');
}

/** Messages are delivered in the order in which they were sent: when this one is there, the others were. */
async function afterMessages(deck: Page | Frame): Promise<void> {
  await deck.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port2.addEventListener('message', resolve);
        port2.start();
        port1.postMessage('');
      }),
  );
  await deck.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
