// Finds the Chromium that the browser tests and the contact sheets run in. What it asks of the machine is passed in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(file: string) => boolean} runs whether this is a program that starts
 * @property {() => string} download where Playwright keeps its own browser, there or not
 */

/** The one command that helps where nothing was found. */
export const INSTALL_COMMAND = 'npx playwright install chromium';

/** Names on PATH, the free browser first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PROGRAMS = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  runs: (file) => existsSync(file) && answers(file),
  download: () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath(),
};

/**
 * What the environment names counts alone: a wrong name should be seen, not passed over.
 * @param {Machine} [machine]
 * @returns {string | undefined} the program, or nothing where there is none
 */
export function findBrowser(machine = thisMachine) {
  const named = machine.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined && named !== '') return machine.runs(named) ? named : undefined;
  const own = usualPlaces(machine).find((file) => machine.runs(file));
  if (own !== undefined) return own;
  const download = machine.download();
  return machine.runs(download) ? download : undefined;
}

/**
 * @param {Machine} machine
 * @returns {readonly string[]}
 */
function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((name) => path.win32.join(folder, name)));
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const folders = [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  const programs = NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return programs;
  const homes = ['/Applications', ...(env['HOME'] === undefined ? [] : [`${env['HOME']}/Applications`])];
  return [
    ...homes.flatMap((home) => MAC_APPS.map((name) => `${home}/${name}.app/Contents/MacOS/${name}`)),
    ...programs,
  ];
}

/**
 * Some systems have a `chromium` that only tells where to get one. On Windows it would open a window instead of answering.
 * @param {string} file
 */
const answers = (file) =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

/**
 * Puts Debian's Chromium on a machine where we may: as root, with apt-get.
 * @returns {boolean} whether it tried
 */
export function installBrowser() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.log('No browser was found: installing chromium with apt-get.');
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    spawnSync('apt-get', ['-q', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return true;
}
