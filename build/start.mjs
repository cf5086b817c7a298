// npm start: until the app exists, builds the founding sample and opens its HTML deck. `-- --no-open` only builds it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildSample, SAMPLE } from './deck.mjs';
import { ROOT } from './program.mjs';

const OPENERS = /** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */ ({
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
});

const status = buildSample();
if (status === 0) {
  const file = path.join(ROOT, 'out', `${SAMPLE}.html`);
  console.log(`Open in a browser: ${file}`);
  if (!process.argv.includes('--no-open')) open(file);
}
process.exitCode = status;

/** @param {string} file */
function open(file) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, file], { detached: true, stdio: 'ignore' });
  // A machine without a screen has nothing to open it with; the name was printed.
  child.on('error', () => {});
  child.unref();
}
