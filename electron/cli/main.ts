import { findAssets } from './assets.ts';
import { run } from './run.ts';

// Whoever reads may stop early, as `head` does; that is no error.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), findAssets(import.meta.dirname), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
