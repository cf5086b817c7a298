import { COACH_RULES, COACH_SOURCES } from '../../renderer/core/coach/catalogue.ts';
import { explanationFor } from '../../renderer/core/coach/explain/index.ts';
import { notDismissed } from '../../renderer/core/coach/findings.ts';
import { readinessOfCoaching } from '../../renderer/core/coach/readiness.ts';
import type { Coaching } from '../../renderer/core/coach/run.ts';
import { counted, printable } from './io.ts';

/** What the coach says, as a terminal or a program reads it. */

/** Whether nothing that was not set aside would stop an executive. */
const isReady = ({ findings }: Coaching): boolean => readinessOfCoaching(findings).counts['not-ready'] === 0;

/** `coach: not ready: 2 findings stop a yes, 3 raise a doubt, 1 could be better`. */
export function coachSummary(coaching: Coaching): string {
  const { 'not-ready': stops, weak: doubts, hint: hints } = readinessOfCoaching(coaching.findings).counts;
  const parts = [
    stops ? `${counted(stops, 'finding')} would stop an executive` : '',
    doubts ? `${counted(doubts, 'finding')} would raise a doubt` : '',
    hints ? counted(hints, 'hint') : '',
    coaching.wordsChecked ? '' : 'words not checked in this language',
  ].filter((part) => part !== '');
  const verdict = isReady(coaching) ? 'ready' : 'not ready';
  return `coach: ${[verdict, ...parts].join(', ')}`;
}

/** Two lines each: how bad, where and what; the words, why, and the source. */
export const coachLines = ({ findings }: Coaching): readonly string[] =>
  notDismissed(findings).flatMap(({ rule, field, quote }) => {
    const { title, why } = explanationFor(rule, 'en');
    const { severity, source } = COACH_RULES[rule];
    const words = quote === '' ? '' : ` “${printable(quote)}”`;
    return [
      `  ${severity.padEnd(9)}  ${field}: ${title}.${words}`,
      `             ${why} [${rule}; ${COACH_SOURCES[source]}]`,
    ];
  });

export const coachAsJson = (coaching: Coaching) => ({
  ready: isReady(coaching),
  wordsChecked: coaching.wordsChecked,
  findings: coaching.findings.map(({ rule, field, quote, dismissed }) => ({
    rule,
    severity: COACH_RULES[rule].severity,
    section: COACH_RULES[rule].section,
    field,
    quote,
    ...explanationFor(rule, 'en'),
    source: COACH_SOURCES[COACH_RULES[rule].source],
    dismissed: dismissed ?? null,
  })),
});
