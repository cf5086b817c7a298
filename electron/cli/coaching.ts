import { COACH_RULES, COACH_SOURCES, type CoachSeverity } from '../../renderer/core/coach/catalogue.ts';
import { explanationFor } from '../../renderer/core/coach/explain/index.ts';
import type { CoachFinding } from '../../renderer/core/coach/rule.ts';
import { coach, type Coaching } from '../../renderer/core/coach/run.ts';
import type { OpenedPitch } from '../../renderer/core/pitch/open.ts';
import type { Assets } from './assets.ts';
import { counted, printable } from './io.ts';
import { composeDeck } from './make.ts';

/** What the coach says, as a terminal or a program reads it. */

export async function coachPitch(opened: OpenedPitch, assets: Assets): Promise<Coaching> {
  return coach(opened.pitch, await composeDeck(opened, assets, { cut: 'full', theme: undefined, lens: undefined }));
}

/** Whether nothing that was not set aside would stop an executive. */
const isReady = (coaching: Coaching): boolean => countOf(coaching, 'not-ready') === 0;

const open = ({ findings }: Coaching): readonly CoachFinding[] =>
  findings.filter(({ dismissed }) => dismissed === undefined);

const countOf = (coaching: Coaching, severity: CoachSeverity): number =>
  open(coaching).filter(({ rule }) => COACH_RULES[rule].severity === severity).length;

/** `coach: not ready: 2 findings stop a yes, 3 raise a doubt, 1 could be better`. */
export function coachSummary(coaching: Coaching): string {
  const [stops, doubts, hints] = (['not-ready', 'weak', 'hint'] as const).map((one) => countOf(coaching, one));
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
export const coachLines = (coaching: Coaching): readonly string[] =>
  open(coaching).flatMap(({ rule, field, quote }) => {
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
