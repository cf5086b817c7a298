// Precision and recall of the coach's rules on labelled statements. Pure; read by `npm run coach:score` and by a test.

/**
 * @typedef {{ id: string, field: string, expect: readonly string[] }} Labelled
 * @typedef {{ rule: string, right: number, false: number, missed: number, precision: number, recall: number }} Score
 * @typedef {{ id: string, rule: string, kind: 'false' | 'missed' }} Miss
 */

/** What issue 4 asks of statements whose labels the rules have never seen. */
export const AIM = { precision: 0.9, recall: 0.85 };

/**
 * @param {readonly Labelled[]} labelled
 * @param {ReadonlyMap<string, readonly string[]>} answers the rules that were found, by the statement's id
 * @returns {{ overall: Score, rules: readonly Score[], misses: readonly Miss[] }}
 */
export function tally(labelled, answers) {
  const misses = labelled.flatMap((one) => missesOf(one, answers.get(one.id) ?? []));
  const expected = labelled.flatMap(({ expect }) => [...expect]);
  const rules = [...new Set([...expected, ...misses.map(({ rule }) => rule)])].toSorted((a, b) => (a < b ? -1 : 1));
  const scores = rules.map((rule) =>
    score(
      rule,
      expected.filter((one) => one === rule).length,
      misses.filter((miss) => miss.rule === rule),
    ),
  );
  return { overall: score('overall', expected.length, misses), rules: scores, misses };
}

/**
 * @param {Labelled} one
 * @param {readonly string[]} found
 * @returns {readonly Miss[]}
 */
function missesOf({ id, expect }, found) {
  /** @type {Miss[]} */
  const misses = [];
  for (const rule of found) if (!expect.includes(rule)) misses.push({ id, rule, kind: 'false' });
  for (const rule of expect) if (!found.includes(rule)) misses.push({ id, rule, kind: 'missed' });
  return misses;
}

/**
 * @param {string} rule
 * @param {number} expected
 * @param {readonly Miss[]} misses
 * @returns {Score}
 */
function score(rule, expected, misses) {
  const wrong = misses.filter(({ kind }) => kind === 'false').length;
  const missed = misses.length - wrong;
  const right = expected - missed;
  return { rule, right, false: wrong, missed, precision: share(right, wrong), recall: share(right, missed) };
}

/**
 * Nothing found where nothing was to be found is no fault.
 * @param {number} right
 * @param {number} other
 */
const share = (right, other) => (right + other === 0 ? 1 : right / (right + other));
