// Starts Chromium, then the program's main module, then says that the system is ready, in the order of Electron: an ES
// module is evaluated to its end before `ready`.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { announceReady, prepareApp } from './app.mjs';
import { startChromium } from './chromium.mjs';

const PATIENCE = 10_000;

const args = process.argv.slice(2);
const given = path.resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');
const main = statSync(given).isDirectory() ? path.join(given, readPackage(given).main) : given;
process.argv = [process.argv[0], ...args];

// Playwright attaches itself first, and then says that we may go.
const attached = args.includes('--inspect=0')
  ? new Promise((resolve) => {
      globalThis.__playwright_run = resolve;
    })
  : Promise.resolve();
prepareApp(args);
await startChromium(args);
await attached;
const slow = setTimeout(() => {
  console.error('The main module is still being evaluated: one that awaits `ready` at its top waits for ever.');
}, PATIENCE);
await import(pathToFileURL(main).href);
clearTimeout(slow);
announceReady();

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
