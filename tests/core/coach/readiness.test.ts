import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { COACH_RULES, type RuleId } from '../../../renderer/core/coach/catalogue.ts';
import { readinessOfCoaching } from '../../../renderer/core/coach/readiness.ts';
import type { CoachFinding } from '../../../renderer/core/coach/rule.ts';

/** At a field of the section in which its rule is mended. */
const finding = (rule: RuleId, dismissed?: string): CoachFinding => ({
  rule,
  field: fieldPath(COACH_RULES[rule].section, 'field'),
  quote: '',
  dismissed,
});

const DOUBTS: readonly RuleId[] = ['no-competitor', 'risks-too-few', 'why-now-missing', 'update-overdue'];

describe('readiness', () => {
  it('is given where nothing was found', () => {
    expect(readinessOfCoaching([])).toMatchObject({ overall: 'ready', first: [] });
  });

  it('is not given where an executive would stop, and says where to begin', () => {
    const readiness = readinessOfCoaching([finding('ask-missing'), finding('no-competitor'), finding('few-pairs')]);

    expect(readiness.overall).toBe('not-ready');
    expect(readiness.counts).toEqual({ 'not-ready': 1, weak: 1, hint: 1 });
    expect(readiness.first.map(({ rule }) => rule)).toEqual(['ask-missing']);
  });

  it('is near where more than three things would be doubted', () => {
    expect(readinessOfCoaching(DOUBTS.slice(0, 3).map((rule) => finding(rule))).overall).toBe('ready');
    expect(readinessOfCoaching(DOUBTS.map((rule) => finding(rule)))).toMatchObject({ overall: 'nearly' });
  });

  it('is told of each section by itself', () => {
    const { perSection } = readinessOfCoaching([
      finding('ask-missing'),
      finding('no-competitor'),
      finding('risks-too-few'),
    ]);

    expect(perSection.ask.state).toBe('not-ready');
    expect(perSection.evidence.state).toBe('nearly');
    expect(perSection.evidence.first.map(({ rule }) => rule)).toEqual(['no-competitor', 'risks-too-few']);
    expect(perSection.people.state).toBe('ready');
  });

  it('does not count what was set aside', () => {
    expect(readinessOfCoaching([finding('ask-missing', 'Not yet.')])).toMatchObject({
      overall: 'ready',
      counts: { 'not-ready': 0, weak: 0, hint: 0 },
    });
  });

  it('is not held up by hints', () => {
    const hints: readonly RuleId[] = ['few-pairs', 'no-opponent', 'stale-source', 'self-centred', 'jargon'];

    expect(readinessOfCoaching(hints.map((rule) => finding(rule))).overall).toBe('ready');
  });
});
