// The two built programs, the command line and the application: makes them where a source is newer, and runs the first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
const PROGRAM = path.join(ROOT, 'dist/cli.mjs');
export const APP = path.join(ROOT, 'dist/app');
export const TEST_PAGES = path.join(ROOT, 'dist/test-pages');

const SHARED = ['assets', 'build', 'package-lock.json', 'renderer/core', 'renderer/backends'];
const CLI_SOURCES = [...SHARED, 'electron/cli', 'electron/node'];
const APP_SOURCES = [...SHARED, 'renderer'];
const ELECTRON_SOURCES = [...APP_SOURCES, 'electron/main', 'electron/preload', 'electron/node'];
export const MAIN = path.join(ROOT, 'dist/main/main.js');

/**
 * @param {readonly string[]} args
 * @param {string} folder where relative names start
 * @returns {number} its exit code
 */
export function runProgram(args, folder) {
  ensureBuilt();
  const { status } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, stdio: 'inherit' });
  return status ?? 1;
}

/** The command line. */
export function ensureBuilt() {
  if (isOld(PROGRAM, CLI_SOURCES)) buildCli();
}

/** The application as a browser gets it. */
export function ensureAppBuilt() {
  if (isOld(path.join(APP, 'index.html'), APP_SOURCES)) buildApp();
}

/** Electron's main process and preload; the application that they show is made by itself. */
export function ensureElectronBuilt() {
  if (isOld(MAIN, ELECTRON_SOURCES)) buildElectron();
}

/** Pages of the browser tests, which put parts of the application to work that no screen shows by itself. */
export function ensureTestPagesBuilt() {
  const built = path.join(TEST_PAGES, 'tests/e2e/pages/engine.html');
  if (isOld(built, [...APP_SOURCES, 'tests/e2e/pages'])) vite('app.config.ts', '--mode', 'test');
}

export function buildCli() {
  vite('vite.config.ts');
}

export function buildApp() {
  vite('app.config.ts');
}

export function buildElectron() {
  vite('electron.config.ts', '--app');
}

/**
 * @param {string} config
 * @param {readonly string[]} args
 */
function vite(config, ...args) {
  const program = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const named = ['build', '--config', path.join(ROOT, 'build', config), ...args];
  const { status } = spawnSync(process.execPath, [program, ...named], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} file
 * @param {readonly string[]} sources
 */
function isOld(file, sources) {
  return (
    !existsSync(file) || statSync(file).mtimeMs < Math.max(...sources.map((name) => newest(path.join(ROOT, name))))
  );
}

/**
 * @param {string} file
 * @returns {number} milliseconds: when it, or anything in it, last changed
 */
function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}
