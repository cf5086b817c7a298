import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { findBrowser, INSTALL_COMMAND } from './browser.mjs';
import { ensureAppBuilt, ensureBuilt, ensureElectronBuilt, ensureTestPagesBuilt } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');

// Read again by every worker, where it is not to be done again.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  ensureBuilt();
  ensureAppBuilt();
  ensureTestPagesBuilt();
  ensureElectronBuilt();
}

/** The built decks in a real browser, opened from the disk and offline. */
export default defineConfig({
  testDir: path.join(root, 'tests/e2e'),
  tsconfig: path.join(import.meta.dirname, 'tsconfig/playwright.json'),
  outputDir: path.join(root, 'out/playwright'),
  testMatch: '**/*.spec.ts',
  preserveOutput: 'failures-only',
  fullyParallel: true,
  forbidOnly: true,
  // One more than a small machine has cores: pages wait for what they have asked for.
  workers: 3,
  retries: 0,
  timeout: 90_000,
  // Generous: a machine that is busy with something else is no defect.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 720 },
    offline: true,
    // Fetching every file for later takes each new page seconds; the spec of being offline lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browserOrFail(),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
        // As on paper: no rounding of glyph widths to whole pixels.
        '--font-render-hinting=none',
      ],
    },
  },
});

function browserOrFail(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error(`No Chromium or Chrome was found. Install one: ${INSTALL_COMMAND}`);
  return found;
}
