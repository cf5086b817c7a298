// Counts what the two test runners report in JSON. Nothing is passed over: a skipped test has failed, and so has a file
// that did not load, and a run that ended badly with no test to blame.
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [failures] what failed, a line each, as far as the report has names
 * @typedef {object} VitestReport
 * @property {readonly VitestFile[]} testResults
 * @typedef {object} VitestFile
 * @property {string} [name]
 * @property {string} [message]
 * @property {readonly VitestTest[]} assertionResults
 * @typedef {object} VitestTest
 * @property {string} status
 * @property {string} [fullName]
 * @property {readonly string[] | null} [failureMessages]
 * @typedef {object} PlaywrightReport
 * @property {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} stats
 * @property {readonly unknown[]} errors
 * @property {readonly PlaywrightSuite[]} [suites]
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly { readonly title: string, readonly ok: boolean, readonly tests: readonly PlaywrightTest[] }[]} specs
 * @property {readonly PlaywrightSuite[]} [suites]
 * @typedef {object} PlaywrightTest
 * @property {readonly { readonly error?: { readonly message?: string } }[]} results
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
  const failures = testResults.flatMap(failuresOfFile);
  return { passed, failed: statuses.length - passed + empty, ...(failures.length > 0 ? { failures } : {}) };
}

/**
 * @param {VitestFile} file
 * @returns {readonly string[]}
 */
function failuresOfFile({ name = '', message = '', assertionResults }) {
  if (assertionResults.length === 0) return name === '' ? [] : [line(name, message)];
  return assertionResults
    .filter(({ status, fullName }) => status !== 'passed' && fullName !== undefined)
    .map(({ fullName = '', failureMessages }) => line(fullName, failureMessages?.[0] ?? ''));
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly string[]}
 */
function failuresOfSuite({ title, specs, suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title: spec, tests }) => line(spec, tests[0]?.results[0]?.error?.message ?? ''));
  return [...own, ...suites.flatMap(failuresOfSuite)].map((failure) => `${title} › ${failure}`);
}

/**
 * What failed and the first line of why.
 * @param {string} name
 * @param {string} message
 */
const line = (name, message) => `${name}: ${stripVTControlCharacters(message).split('\n')[0]}`;

/**
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors, suites = [] }) {
  const failures = suites.flatMap(failuresOfSuite);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed, ...(failures.length > 0 ? { failures } : {}) };
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
export const sum = (tallies) => ({
  passed: tallies.reduce((all, one) => all + one.passed, 0),
  failed: tallies.reduce((all, one) => all + one.failed, 0),
  failures: tallies.flatMap(({ failures }) => failures ?? []),
});

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
