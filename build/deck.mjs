// npm run deck: both decks of the founding sample, into out/.
import { ROOT, runProgram } from './program.mjs';

export const SAMPLE = 'enterprise-social-network';

if (process.argv[1] === import.meta.filename) process.exitCode = buildSample();

/** @returns {number} exit code */
export function buildSample() {
  return runProgram(['build', `assets/samples/${SAMPLE}.pitch.json`, '--out', 'out', '--notes'], ROOT);
}
