// Electron's own program, which is no part of its package: where it is, and one try to fetch it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './program.mjs';

const PACKAGE = path.join(ROOT, 'node_modules/electron');
/** Goes with the packages: after `npm ci` it is tried again. */
const TRIED = path.join(PACKAGE, '.greenlight-tried');
/** In milliseconds. */
const PATIENCE = 20_000;

/** @returns {string | undefined} */
export function findElectron() {
  const named = path.join(PACKAGE, 'path.txt');
  if (!existsSync(named)) return undefined;
  const program = path.join(PACKAGE, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * The only thing here that may use a network, and once: who works offline is not kept waiting again.
 * @returns {string | undefined}
 */
export function fetchElectron() {
  if (existsSync(TRIED)) return undefined;
  console.log(`Electron's program is fetched, once, for at most ${PATIENCE / 1000} seconds.`);
  spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: PATIENCE });
  const found = findElectron();
  if (found === undefined) writeFileSync(TRIED, '');
  return found;
}
