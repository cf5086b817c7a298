// npm run sample-pictures: the decision page of every sample as assets/samples/<id>.png, for the start page. Needs a browser
// and fonts for every language of the samples.
import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, INSTALL_COMMAND } from './browser.mjs';
import { ROOT, runProgram } from './program.mjs';

const SAMPLES = path.join(ROOT, 'assets/samples');
/** Twice as large as a card of the start page. */
const SIZE = { width: 640, height: 360 };

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error(`There is no browser to draw with. Get one: ${INSTALL_COMMAND}`);
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-samples-'));
const status = runProgram(['build', SAMPLES, '--out', folder, '--format', 'html', '--cut', 'decision'], ROOT);
if (status !== 0) process.exit(status);
const browser = await chromium.launch({
  executablePath,
  args: ['--font-render-hinting=none', '--force-color-profile=srgb'],
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: SIZE });
for (const name of readdirSync(folder)) {
  await page.goto(pathToFileURL(path.join(folder, name)).href);
  await page.evaluate('document.fonts.ready');
  const picture = `${path.basename(name, '.html')}.png`;
  writeFileSync(path.join(SAMPLES, picture), await page.screenshot());
  console.log(`assets/samples/${picture}`);
}
await browser.close();
