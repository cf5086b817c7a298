// npm run bench [-- SIZE ... | app]: times, memory and bytes of the built program, beside its peers (tests/bench/main.ts),
// and the application in a browser (bench-app.mjs).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { benchApp } from './bench-app.mjs';
import { ensureBuilt, ROOT } from './program.mjs';

ensureBuilt();
run('node_modules/vite/bin/vite.js', 'build', '--config', 'build/bench.config.ts');
/** @type {{ bench: (root: string, sizes: number[]) => Promise<void>, pitchOf: (root: string, slides: number) => Promise<string> }} */
const { bench, pitchOf } = await import(path.join(ROOT, 'dist/bench/main.mjs'));
const named = process.argv.slice(2);
const sizes = named.filter((name) => name !== 'app').map(Number);
if (named.length === 0 || sizes.length > 0) await bench(ROOT, sizes);
if (named.length === 0 || named.includes('app')) await benchApp((slides) => pitchOf(ROOT, slides));
// As `npm run format` would have it.
if (sizes.length === 0) run('node_modules/prettier/bin/prettier.cjs', '--write', 'tests/bench/*results.*');

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
