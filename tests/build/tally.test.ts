import { describe, expect, it } from 'vitest';
import { closingLine, sum, tallyPlaywright, tallyVitest, withStatus } from '../../build/tally.mjs';

const file = (...statuses: readonly string[]) => ({ assertionResults: statuses.map((status) => ({ status })) });

describe('the tally of unit tests', () => {
  it('counts what passed and what failed', () => {
    expect(tallyVitest({ testResults: [file('passed', 'failed'), file('passed')] })).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a skipped test and one that is to be written as failed', () => {
    expect(tallyVitest({ testResults: [file('passed', 'skipped', 'todo', 'pending')] })).toEqual({
      passed: 1,
      failed: 3,
    });
  });

  it('counts a file that did not load as failed', () => {
    expect(tallyVitest({ testResults: [file('passed'), file()] })).toEqual({ passed: 1, failed: 1 });
  });
});

describe('the tally of browser tests', () => {
  it('counts whatever is not a plain pass as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };

    expect(tallyPlaywright({ stats, errors: [{ message: 'no such file' }] })).toEqual({ passed: 5, failed: 4 });
  });
});

describe('a failure', () => {
  it('is named with the first line of why, without colours', () => {
    const failed = {
      status: 'failed',
      fullName: 'a deck opens',
      failureMessages: ['\u{1b}[31mtoo late\u{1b}[39m\n  at x'],
    };

    expect(tallyVitest({ testResults: [{ assertionResults: [failed] }] }).failures).toEqual(['a deck opens: too late']);
  });

  it('names a file that did not load', () => {
    const unloaded = { name: 'tests/a.test.ts', message: 'no such module', assertionResults: [] };

    expect(tallyVitest({ testResults: [unloaded] }).failures).toEqual(['tests/a.test.ts: no such module']);
  });

  it('names a browser test by its file, its group and itself', () => {
    const spec = { title: 'moves', ok: false, tests: [{ results: [{ error: { message: 'timed out' } }] }] };
    const group = { title: 'the deck', specs: [spec, { title: 'stays', ok: true, tests: [] }] };
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };

    const tally = tallyPlaywright({
      stats,
      errors: [],
      suites: [{ title: 'deck.spec.ts', specs: [], suites: [group] }],
    });

    expect(tally.failures).toEqual(['deck.spec.ts › the deck › moves: timed out']);
  });
});

describe('a run', () => {
  it('has failed when it left no report', () => {
    expect(withStatus(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('has failed when it ended badly with no test to blame', () => {
    expect(withStatus({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('has failed when it held no test', () => {
    expect(withStatus({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('keeps its counts when it ended well, or badly for a test that failed', () => {
    expect(withStatus({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(withStatus({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('the closing line', () => {
  it('adds up all runs', () => {
    const runs = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ];

    expect(closingLine(sum(runs))).toBe('7 passed, 1 failed');
  });
});
