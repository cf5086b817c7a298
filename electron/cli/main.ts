import { findAssets } from './assets.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), findAssets(import.meta.dirname), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
