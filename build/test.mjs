// npm test: finds a browser, builds, runs all tests, and closes with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, installBrowser, INSTALL_COMMAND } from './browser.mjs';
import { ensureBuilt, ROOT } from './program.mjs';
import { closingLine, sum, tallyPlaywright, tallyVitest, withStatus } from './tally.mjs';

process.exitCode = main();

/** @returns {number} exit code */
function main() {
  const browser = findBrowser() ?? installedBrowser();
  if (browser === undefined) {
    const named = process.env['PLAYWRIGHT_CHROMIUM'];
    const reason = named
      ? `PLAYWRIGHT_CHROMIUM names ${named}, which does not start.`
      : 'No Chromium or Chrome was found.';
    console.error(`The tests need a browser. ${reason} Install one: ${INSTALL_COMMAND}`);
    return 1;
  }
  ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'greenlight-test-'));
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: browser };
  const total = sum([runVitest(folder, env), runPlaywright(folder, env)]);
  rmSync(folder, { recursive: true, force: true });
  // Said again at the end, as the log above is long.
  for (const failure of total.failures ?? []) console.log(`failed: ${failure}`);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

/** Where one was named, another is not asked for. */
function installedBrowser() {
  return !process.env['PLAYWRIGHT_CHROMIUM'] && installBrowser() ? findBrowser() : undefined;
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function runVitest(folder, env) {
  const report = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('vitest/vitest.mjs', ['run', '--config', 'build/vitest.config.ts', ...reporters], env);
  return withStatus(readReport(report, tallyVitest), status);
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function runPlaywright(folder, env) {
  const report = path.join(folder, 'playwright.json');
  const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json'];
  const status = run('@playwright/test/cli.js', args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return withStatus(readReport(report, tallyPlaywright), status);
}

/**
 * @param {string} program within node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {number | null} exit code
 */
function run(program, args, env) {
  const file = path.join(ROOT, 'node_modules', program);
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: 'inherit' }).status;
}

/**
 * @template T
 * @param {string} file
 * @param {(report: T) => import('./tally.mjs').Tally} tally
 * @returns {import('./tally.mjs').Tally | undefined} nothing where the runner died before it wrote
 */
function readReport(file, tally) {
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // No report, or half of one: the runner has said why.
    return undefined;
  }
}
