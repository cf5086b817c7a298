// npm run bench [-- SIZE ...]: times, memory and bytes of the built program, beside its peers (tests/bench/main.ts).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ROOT } from './program.mjs';

ensureBuilt();
run('node_modules/vite/bin/vite.js', 'build', '--config', 'build/bench.config.ts');
/** @type {{ bench: (root: string, sizes: number[]) => Promise<void> }} */
const { bench } = await import(path.join(ROOT, 'dist/bench/main.mjs'));
const sizes = process.argv.slice(2).map(Number);
await bench(ROOT, sizes);
// As `npm run format` would have it.
if (sizes.length === 0) run('node_modules/prettier/bin/prettier.cjs', '--write', 'tests/bench/results.*');

/**
 * @param {string} program of a package
 * @param {readonly string[]} args
 */
function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
