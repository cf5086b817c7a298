// Part of npm run bench, and `npm run bench -- app` alone: the application in a browser. How soon one can write, how soon a
// key is on the slide, what a key costs the page, and how much has to be loaded first.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { APP, ensureAppBuilt, ROOT } from './program.mjs';
import { serve } from './serve.mjs';

const RESULTS = path.join(ROOT, 'tests/bench/app-results.md');
const KEYS = 300;
const STARTS = 7;

/** @typedef {{ readonly what: string, readonly found: string, readonly bound: string, readonly holds: boolean }} Row */

/** @param {(slides: number) => Promise<string>} pitchOf the text of a pitch with so many slides */
export async function benchApp(pitchOf) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('The bench of the app needs a browser.');
  ensureAppBuilt();
  const { address, close } = await serve({ folder: APP });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const rows = [startScripts(), await measureStart(browser, address)];
  for (const slides of [12, 60]) rows.push(...(await measureKeys(browser, address, slides, await pitchOf(slides))));
  await browser.close();
  await close();
  const table = report(rows);
  process.stdout.write(table);
  writeFileSync(RESULTS, table);
}

/** Scripts that the page loads before one can write, without those of the worker, which loads beside. */
function startScripts() {
  const page = readFileSync(path.join(APP, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="\.\/(code\/[^"]+\.js)"/gu)].map(([, name = '']) => name);
  const kilobytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(APP, name))).length, 0) / 1000;
  const all = readdirSync(path.join(APP, 'code')).length;
  return row(`scripts loaded at start, gzipped (${names.length} of ${all} files)`, kilobytes, 'kB', 300);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function measureStart(browser, address) {
  const blank = [];
  const usable = [];
  for (let i = 0; i < STARTS; i++) {
    blank.push(await timed(browser, `${address}print.html`, async () => {}));
    usable.push(
      await timed(browser, address, async (page) => {
        await page.getByRole('button', { name: 'Blank pitch' }).click();
        await page.getByRole('textbox', { name: 'Situation' }).focus();
      }),
    );
  }
  const times = median(usable) / median(blank);
  const note = `cold start to a form one can type in, × a page with nothing on it (${median(usable).toFixed(0)} to ${median(blank).toFixed(0)} ms)`;
  return row(note, times, '×', 3);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {(page: import('@playwright/test').Page) => Promise<void>} then
 */
async function timed(browser, address, then) {
  // Nothing kept from the time before.
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(address, { waitUntil: 'load' });
  await then(page);
  const took = performance.now() - from;
  await context.close();
  return took;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slides
 * @param {string} pitch
 */
async function measureKeys(browser, address, slides, pitch) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(openFromMemory, pitch);
  await page.goto(address);
  await page.getByRole('button', { name: 'Open' }).click();
  const field = page.getByRole('textbox', { name: 'Situation' });
  await field.click();
  await page.locator('[aria-current="true"] [aria-hidden="true"]').first().waitFor();
  await page.evaluate(watchPaints);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await scriptTime(session);
  const text = 'words that somebody types '.repeat(20).slice(0, KEYS);
  for (const key of text) await page.evaluate(nextPaint).then(() => page.keyboard.press(key === ' ' ? 'Space' : key));
  const work = ((await scriptTime(session)) - before) / KEYS;
  const paints = (await page.evaluate(paintTimes)).toSorted((a, b) => a - b);
  await context.close();
  const late = paints[Math.floor(paints.length * 0.95)] ?? Number.NaN;
  return [
    row(`key to painted slide, ${slides} slides, 95th of 100 (${paints.length} keys)`, late, 'ms', 33),
    row(`work of the page per key, ${slides} slides`, work * 1000, 'ms', 6),
  ];
}

/** @param {import('@playwright/test').CDPSession} session */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/**
 * In the page: what the file picker gives, instead of asking.
 * @param {string} pitch
 */
function openFromMemory(pitch) {
  Object.assign(globalThis, {
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('bench.pitch.json', { create: true });
      const file = await handle.createWritable();
      await file.write(pitch);
      await file.close();
      return [handle];
    },
  });
}

/** In the page: from each key to the frame after the slide that it changed was drawn. */
function watchPaints() {
  /** @type {number[]} */
  const times = [];
  /** @type {number | undefined} */
  let pressed;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const root = document.querySelector('[aria-current="true"] [aria-hidden="true"]')?.shadowRoot;
  const observer = new MutationObserver(() => {
    const from = pressed;
    pressed = undefined;
    if (from === undefined) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.now() - from));
      port1.start();
      port2.postMessage(undefined);
    });
  });
  if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, { paintTimes: times });
}

/** In the page: at a person's quickest, some ten keys a second. */
function nextPaint() {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
}

/** @returns {number[]} */
function paintTimes() {
  return /** @type {{ paintTimes: number[] }} */ (/** @type {unknown} */ (globalThis)).paintTimes;
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * @param {string} what
 * @param {number} found
 * @param {string} unit
 * @param {number} bound
 * @returns {Row}
 */
const row = (what, found, unit, bound) => ({
  what,
  found: `${found.toFixed(1)} ${unit}`,
  bound: `${bound} ${unit}`,
  holds: found <= bound,
});

/** @param {readonly Row[]} rows */
function report(rows) {
  const lines = rows.map(
    ({ what, found, bound, holds }) => `| ${what} | ${found} | ${bound} | ${holds ? 'holds' : '**does not hold**'} |`,
  );
  const head = '# The app\n\nWhat `npm run bench` found last, in headless Chromium without a graphics card.';
  return `${head}\n\n| | found | at most | |\n| --- | ---: | ---: | --- |\n${lines.join('\n')}\n`;
}
