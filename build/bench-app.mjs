// Part of npm run bench, and `npm run bench -- app` alone: the application in a browser. How soon one can write, how soon a
// key is on the slide, what a key costs the page, and how much has to be loaded first.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { measureKeys } from './bench-keys.mjs';
import { measureStarts } from './bench-start.mjs';
import { findBrowser } from './browser.mjs';
import { APP, ensureAppBuilt, ROOT } from './program.mjs';
import { serve } from './serve.mjs';

const RESULTS = path.join(ROOT, 'tests/bench/app-results.md');
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** @typedef {{ readonly what: string, readonly found: string, readonly bound: string, readonly holds: boolean }} Row */

/** @param {(slides: number) => Promise<string>} pitchOf the text of a pitch with so many slides */
export async function benchApp(pitchOf) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('The bench of the app needs a browser.');
  ensureAppBuilt();
  const { address, close } = await serve({ folder: APP });
  const launch = () => chromium.launch({ executablePath, args: ARGS });
  const rows = [startScripts(), ...startRows(await measureStarts(launch, address))];
  const browser = await launch();
  for (const slides of [12, 60]) {
    rows.push(...keyRows(slides, await measureKeys(browser, address, await pitchOf(slides))));
  }
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

/** @param {import('./bench-start.mjs').Starts} starts */
function startRows({ page, browser }) {
  /** @param {import('./bench-start.mjs').Start} start */
  const times = ({ usable, blank }) => `(${usable.toFixed(0)} to ${blank.toFixed(0)} ms)`;
  return [
    row(
      `cold start, the browser with it, to a form one can type in, × the same with an empty page ${times(browser)}`,
      browser.usable / browser.blank,
      '×',
      3,
    ),
    row(`the page alone, in a browser that runs already ${times(page)}`, page.usable / page.blank, '×', 3),
  ];
}

/**
 * @param {number} slides
 * @param {import('./bench-keys.mjs').Keys} keys
 */
const keyRows = (slides, { late, painted, keys, work }) => [
  row(`key to painted slide, ${slides} slides, 95th of 100 (${painted} of ${keys} keys)`, late, 'ms', 33),
  row(`work of the page per key, ${slides} slides`, work, 'ms', 6),
];

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
  const head =
    '# The app\n\nWhat `npm run bench` found last, in headless Chromium without a graphics card. Work is what the thread itself did.';
  return `${head}\n\n| | found | at most | |\n| --- | ---: | ---: | --- |\n${lines.join('\n')}\n`;
}
