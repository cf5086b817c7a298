import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serve } from '../../../build/serve.mjs';
import { APP, TEST_PAGES } from '../../../build/program.mjs';
import type { Trouble } from './test.ts';

/** Specs of the application in a browser: served on this machine, and nothing but its own files is ever asked for. */

export { expect };

interface WorkerFixtures {
  /** The folder of the built application; another one only where somebody tries a build of their own. */
  readonly appFolder: string;
  /** Where `dist/app` is served. */
  readonly appAddress: string;
  /** Where the pages of `tests/e2e/pages` are served. */
  readonly pagesAddress: string;
}

interface Fixtures {
  /** What has gone wrong so far; a spec that provokes something looks here and empties it. */
  readonly trouble: Trouble;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // The server is on this machine; that nothing leaves it is watched below.
  offline: false,
  appFolder: [APP, { option: true, scope: 'worker' }],
  appAddress: [
    async ({ appFolder }, use) => {
      const { address, close } = await serve({ folder: appFolder });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  pagesAddress: [
    async ({ browserName: _any }, use) => {
      const { address, close } = await serve({ folder: TEST_PAGES });
      await use(`${address}tests/e2e/pages/`);
      await close();
    },
    { scope: 'worker' },
  ],
  trouble: [
    async ({ context }, use) => {
      const trouble = watch(context);
      await use(trouble);
      expect(trouble, 'no page said anything or asked for anything elsewhere').toEqual({ words: [], requests: [] });
    },
    { auto: true },
  ],
});

const BLOCKED = 'Service Worker registration blocked by Playwright';

const OWN = /^(?:http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/u;

function watch(context: BrowserContext): Trouble {
  const trouble: Trouble = { words: [], requests: [] };
  context.on('console', (message) => {
    // What Playwright itself says where it lets no service worker in.
    if (message.text() === BLOCKED) return;
    trouble.words.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => trouble.words.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!OWN.test(request.url())) trouble.requests.push(request.url());
  });
  // What the policy refuses is announced, and never leaves the browser.
  context.on('requestfailed', (request) => {
    const at = trouble.requests.indexOf(request.url());
    if (at >= 0 && request.failure()?.errorText === 'csp') trouble.requests.splice(at, 1);
  });
  return trouble;
}
