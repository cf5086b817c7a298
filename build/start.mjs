// npm start: the application. Until Electron stands, its browser edition, served on this machine and opened there.
// `-- --no-open` only serves it; `-- --browser` asks for this edition also where Electron can be had.
import { spawn } from 'node:child_process';
import { ensureAppBuilt } from './program.mjs';
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

/** The seam for Electron: answers whether it runs, and says in one line why where it does not. */
async function startElectron() {
  return false;
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
