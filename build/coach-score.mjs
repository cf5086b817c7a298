// npm run coach:score [-- --misses]: how well the coach's rules of language do on labelled statements: those they were
// developed with, and the hold-out, whose misses are printed only when asked for. Exits with 1 below the aim on hold-out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { AIM, tally } from './coach-tally.mjs';
import { ROOT } from './program.mjs';

const CORPUS = path.join(ROOT, 'tests/fixtures/coach');
const COMMAND = path.join(ROOT, 'electron/cli/commands/check-lines.ts');

/** @typedef {import('./coach-tally.mjs').Labelled & { lang: string, text: string }} Line */

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.includes('--misses'));

/** @param {boolean} withMisses */
async function main(withMisses) {
  print(await scoreOf('develop'), 'develop', true);
  const holdOut = await scoreOf('hold-out');
  print(holdOut, 'hold-out', withMisses);
  const { precision, recall } = holdOut.overall;
  const met = precision >= AIM.precision && recall >= AIM.recall;
  console.log(`aim on hold-out: precision ${AIM.precision}, recall ${AIM.recall}: ${met ? 'met' : 'not met'}`);
  return met ? 0 : 1;
}

/** @param {string} part */
async function scoreOf(part) {
  const file = path.join(CORPUS, `${part}.jsonl`);
  const { module } = await runnerImport(COMMAND, { configFile: false, logLevel: 'error' });
  const source = readFileSync(file, 'utf8');
  /** @type {readonly { id: string, findings: readonly string[] }[]} */
  const answers = module.checkLines(source, file);
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const labelled = lines.map((line) => /** @type {Line} */ (JSON.parse(line)));
  return { ...tally(labelled, new Map(answers.map(({ id, findings }) => [id, findings]))), labelled };
}

/**
 * @param {Awaited<ReturnType<typeof scoreOf>>} scored
 * @param {string} part
 * @param {boolean} withMisses
 */
function print({ overall, rules, misses, labelled }, part, withMisses) {
  console.log(`\n${part}: ${labelled.length} statements`);
  console.log('rule                      precision  recall  right  false  missed');
  for (const one of [...rules, overall]) {
    const counts = [one.right, one.false, one.missed].map((count) => String(count).padStart(7)).join('');
    console.log(
      `${one.rule.padEnd(26)}${one.precision.toFixed(2).padStart(9)}${one.recall.toFixed(2).padStart(8)}${counts}`,
    );
  }
  if (!withMisses) return;
  for (const { id, rule, kind } of misses) {
    const { lang, text } = labelled.find((line) => line.id === id) ?? { lang: '', text: '' };
    console.log(`${kind === 'false' ? 'false ' : 'missed'} ${rule} ${id} ${lang}: ${text}`);
  }
}
