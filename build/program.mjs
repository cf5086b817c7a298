// Runs the built command line, and builds it first where a source is newer than it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
const PROGRAM = path.join(ROOT, 'dist/cli.mjs');
const SOURCES = ['renderer', 'electron', 'assets', 'build', 'package-lock.json'];

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

export function ensureBuilt() {
  if (
    existsSync(PROGRAM) &&
    statSync(PROGRAM).mtimeMs >= Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))))
  ) {
    return;
  }
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = path.join(ROOT, 'build/vite.config.ts');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
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
