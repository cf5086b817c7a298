import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';

/** The browser that every spec gets: whatever a page says, asks for or throws makes its test fail. */

export { expect };

export interface Trouble {
  /** Console messages, uncaught errors and dialogs, in every window. */
  readonly words: string[];
  /** Requests that would leave the machine. */
  readonly requests: string[];
}

const OFFLINE_SCHEMES = /^(?:file|data|blob|about):/u;

interface Fixtures {
  /** What has gone wrong so far; a spec that provokes something looks here and empties it. */
  readonly trouble: Trouble;
  /** Opens a file from the disk and waits until reveal stands and the fonts are there. */
  readonly openDeck: (file: string, query?: string) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context }, use) => {
      const trouble = watch(context);
      await use(trouble);
      expect(trouble, 'no window said anything or asked for anything').toEqual({ words: [], requests: [] });
    },
    { auto: true },
  ],
  openDeck: async ({ page }, use) => {
    await use(async (file, query = '') => {
      await page.goto(`${pathToFileURL(file).href}${query}`);
      await untilReady(page);
      return page;
    });
  },
});

function watch(context: BrowserContext): Trouble {
  const trouble: Trouble = { words: [], requests: [] };
  context.on('console', (message) => trouble.words.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => trouble.words.push(`error: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    trouble.words.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!OFFLINE_SCHEMES.test(request.url())) trouble.requests.push(request.url());
  });
  return trouble;
}

/** Reveal marks its element when it stands. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('.reveal.ready').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
