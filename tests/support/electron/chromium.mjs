// The system's Chromium, spoken with over a pipe: one process for all windows, gone when we are.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../build/browser.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--remote-debugging-pipe',
  '--no-startup-window',
];

/** @type {import('node:child_process').ChildProcess} */
let browser;
let calls = 0;
const waiting = new Map();
const sessions = new Map();
const targets = new Map();
const openers = new Map();

export const state = { exitCode: 0 };

/** @param {readonly string[]} args */
export async function startChromium(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-electron-'));
  const port = args.find((arg) => arg.startsWith('--remote-debugging-port=')) ?? '--remote-debugging-port=0';
  const executable = findBrowser() ?? '/usr/bin/chromium';
  browser = spawn(executable, [...FLAGS, `--user-data-dir=${folder}`, port, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  browser.on('exit', () => process.exit(state.exitCode));
  process.on('exit', () => {
    browser.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(1));
  listen(browser.stdio[4]);
  const announced = announcement(browser.stderr);
  await send('Target.setDiscoverTargets', { discover: true });
  // Playwright waits for this line.
  process.stderr.write(`${await announced}\n`);
}

/** Messages end with a zero byte; large ones come in many parts. */
function listen(pipe) {
  let parts = [];
  pipe.on('data', (data) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      parts.push(rest.subarray(0, end));
      receive(JSON.parse(Buffer.concat(parts).toString('utf8')));
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  });
}

function announcement(stderr) {
  return new Promise((resolve) => {
    let text = '';
    stderr.setEncoding('utf8').on('data', (data) => {
      text += data;
      const [line] = /DevTools listening on ws:\S+/u.exec(text) ?? [];
      if (line) resolve(line);
    });
  });
}

function receive({ id, method, params, result, error, sessionId }) {
  if (id !== undefined) {
    const { resolve, reject, call } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${call}: ${error.message}`));
    else resolve(result);
  } else if (method === 'Target.targetCreated') {
    // A page that a page opened: its opener says whether it may be.
    openers.get(params.targetInfo.openerId)?.(params.targetInfo);
  } else if (method === 'Target.targetDestroyed') {
    targets.get(params.targetId)?.();
  } else if (sessionId !== undefined) {
    sessions.get(sessionId)?.(method, params);
  }
}

export function send(method, params = {}, sessionId) {
  calls += 1;
  const id = calls;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, call: method });
    browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
}

export const onSession = (sessionId, listener) => sessions.set(sessionId, listener);

export const onTargetOpened = (openerId, listener) => openers.set(openerId, listener);

export const onTargetGone = (targetId, listener) => targets.set(targetId, listener);

export function stopChromium(code) {
  state.exitCode = code;
  send('Browser.close').catch(() => {});
  setTimeout(() => process.exit(code), 1500).unref();
}
