// Counts what the two test runners report in JSON. Nothing is passed over: a skipped test has failed, and so has a file
// that did not load, and a run that ended badly with no test to blame.

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 * @typedef {object} VitestReport
 * @property {readonly { readonly assertionResults: readonly { readonly status: string }[] }[]} testResults
 * @typedef {object} PlaywrightReport
 * @property {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} stats
 * @property {readonly unknown[]} errors
 */

/**
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  // A file without results did not load.
  const empty = testResults.filter(({ assertionResults }) => assertionResults.length === 0).length;
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  return { passed, failed: statuses.length - passed + empty };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * @param {Tally | undefined} tally what the report says; nothing where there is none
 * @param {number | null} status how the runner ended
 * @returns {Tally}
 */
export function withStatus(tally, status) {
  if (!tally) return { passed: 0, failed: 1 };
  const blameless = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return blameless ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) =>
  tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
