// npm run screenshots: the pictures in the README, of the built application with the founding sample.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, INSTALL_COMMAND } from './browser.mjs';
import { APP, ensureAppBuilt, ROOT } from './program.mjs';
import { serve } from './serve.mjs';

const FOLDER = path.join(ROOT, 'tests/fixtures/screenshots');
const SAMPLE = /Answers within a working day/u;

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error(`Screenshots need a browser. Install one: ${INSTALL_COMMAND}`);
  process.exit(1);
}
ensureAppBuilt();
mkdirSync(FOLDER, { recursive: true });
const { address, close } = await serve({ folder: APP });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
});
await page.goto(address);
// The bundled face instead of the system's, so that pictures are the same on every machine.
await page.evaluate(() => document.documentElement.style.setProperty('--font-ui', '"Greenlight UI", sans-serif'));

const samples = page.getByRole('button', { name: SAMPLE });
await samples.waitFor();
await shoot('home');
await samples.click();
await page.getByRole('button', { name: /^Slide 4,/u }).click();
await page.getByRole('textbox', { name: 'Situation' }).focus();
await page.getByRole('button', { name: /^Slide 4,/u }).click();
await shoot('editor');
await page.getByRole('button', { name: 'Present' }).click();
await page.locator('iframe').waitFor();
await page.keyboard.press('ArrowRight');
await page.keyboard.press('n');
await shoot('present');
await browser.close();
await close();

/** @param {string} name */
async function shoot(name) {
  // What is drawn in a frame of its own says nothing when it is done.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(path.join('tests/fixtures/screenshots', `${name}.png`));
}
