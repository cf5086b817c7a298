// npm start: the application, in Electron where it can be had, else its browser edition, served on this machine and opened there.
// `-- --no-open` only serves it; `-- --browser` asks for this edition also where Electron can be had.
import { spawn } from 'node:child_process';
import { fetchElectron, findElectron } from './electron.mjs';
import { ensureAppBuilt, ensureElectronBuilt, MAIN } from './program.mjs';
import { serve } from './serve.mjs';

const OPENERS = /** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */ ({
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
});

/** Always the same where it is free, as what a browser keeps for the application belongs to its address. */
const PORT = 4185;

const wish = { open: !process.argv.includes('--no-open'), browser: process.argv.includes('--browser') };
ensureAppBuilt();
const started = !wish.browser && (await startElectron());
if (!started) await startBrowser();

/** Answers whether it ran, and says in one line why where it did not. */
async function startElectron() {
  const reason = 'Greenlight opens in the browser instead.';
  if (!hasScreen()) {
    console.log(`Electron needs a screen, and there is none. ${reason}`);
    return false;
  }
  const program = findElectron() ?? fetchElectron();
  if (program === undefined) {
    console.log(`Electron's program could not be fetched; \`npm ci\` lets it be tried again. ${reason}`);
    return false;
  }
  ensureElectronBuilt();
  const child = spawn(program, [MAIN], { stdio: 'inherit' });
  const isFine = await new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  if (!isFine) console.log(`Electron did not end well. ${reason}`);
  return isFine;
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function startBrowser() {
  const { address } = await serve({ port: PORT }).catch(() => serve());
  console.log(`Greenlight is open at ${address} (Ctrl C ends it).`);
  if (wish.open) open(address);
}

/** @param {string} address */
function open(address) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  // A machine without a screen has nothing to open it with; the address was printed.
  child.on('error', () => {});
  child.unref();
}
