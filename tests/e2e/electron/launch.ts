import { test as base, expect, _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findElectron } from '../../../build/electron.mjs';
import { MAIN, ROOT } from '../../../build/program.mjs';
import type { Bridge } from '../../../renderer/host/channels.ts';

/**
 * The built main process and preload: in Electron where its binary is present, else in the stand-in, by the same specs.
 */

export { expect };

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where the application keeps its data. */
  readonly data: string;
}

interface Fixtures {
  /** A folder for the data and the files of one spec. */
  readonly folder: string;
  readonly running: Running;
  /** Starts it once more, on the same data. */
  readonly start: (...args: readonly string[]) => Promise<Running>;
}

const STAND_IN = path.join(ROOT, 'tests/support/electron/electron');
const executablePath = findElectron() ?? STAND_IN;

export const test = base.extend<Fixtures>({
  folder: async ({ browserName: _any }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  start: async ({ folder }, use) => {
    const started: ReturnType<ElectronApplication['process']>[] = [];
    await use(async (...args) => {
      const data = path.join(folder, 'data');
      const app = await _electron.launch({
        args: [MAIN, `--user-data-dir=${data}`, ...args],
        // The real one is found by Playwright itself, which then waits for it in the right way.
        ...(executablePath === STAND_IN ? { executablePath } : {}),
      });
      started.push(app.process());
      const page = await app.firstWindow();
      await page.waitForURL(/index\.html$/u);
      return { app, page, data };
    });
    // A window with unsaved work would ask first.
    for (const program of started) program.kill('SIGKILL');
  },
  running: async ({ start }, use) => {
    await use(await start());
  },
});

/** What the page is answered when it calls by name, as only its own code does. */
export const ask = (page: Page, call: keyof Bridge['calls'], input?: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, value]) => {
      const { greenlightBridge } = globalThis as unknown as { readonly greenlightBridge: Bridge };
      return greenlightBridge.calls[name](revived(value));

      function revived(one: unknown): unknown {
        if (Array.isArray(one)) return one.map(revived);
        if (typeof one !== 'object' || one === null) return one;
        if ('$bytes' in one) return Uint8Array.from(one.$bytes as number[]);
        return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, revived(part)]));
      }
    },
    [call, input] as const,
  );

/** Bytes as they are passed to `ask`. */
export const asBytes = (text: string): { readonly $bytes: readonly number[] } => ({
  $bytes: [...new TextEncoder().encode(text)],
});
