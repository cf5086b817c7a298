// `app`: one program, its events in Electron's order.
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrowserWindow } from './browser-window.mjs';
import { stopChromium } from './chromium.mjs';
import { loud, preventable } from './loud.mjs';

let ready = false;
let quitting = false;
let userData = '';
let announce = () => {};
const whenReady = new Promise((resolve) => {
  announce = resolve;
});

async function quit() {
  if (quitting) return;
  const before = preventable();
  app.emit('before-quit', before);
  if (before.defaultPrevented) return;
  quitting = true;
  for (const window of BrowserWindow.getAllWindows()) {
    if (!(await window.closeFully())) {
      quitting = false;
      return;
    }
  }
  const last = preventable();
  app.emit('will-quit', last);
  quitting = false;
  if (!last.defaultPrevented) app.exit(0);
}

export const app = loud(
  'app',
  Object.assign(new EventEmitter(), {
    isPackaged: false,
    recentDocuments: [],
    whenReady: () => whenReady,
    isReady: () => ready,
    getName: () => 'Greenlight',
    getPath: (name) => (name === 'userData' ? userData : path.join(userData, name)),
    getPreferredSystemLanguages: () => ['en-US'],
    requestSingleInstanceLock: () => true,
    enableSandbox: () => {},
    addRecentDocument: (file) => app.recentDocuments.push(file),
    quit: () => void quit(),
    exit: (code = 0) => stopChromium(code),
  }),
);

/** @param {readonly string[]} args */
export function prepareApp(args) {
  process.versions.electron ??= 'stand-in';
  const named = args.find((arg) => arg.startsWith('--user-data-dir='));
  userData = named?.slice('--user-data-dir='.length) ?? mkdtempSync(path.join(tmpdir(), 'greenlight-data-'));
  mkdirSync(userData, { recursive: true });
  if (named === undefined) process.on('exit', () => rmSync(userData, { recursive: true, force: true }));
}

export function announceReady() {
  ready = true;
  announce();
  app.emit('ready', {}, {});
}

export const windowsGone = () => {
  if (!quitting && !app.emit('window-all-closed')) app.quit();
};
