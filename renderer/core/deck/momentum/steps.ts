import { dayNumber } from '../../base/dates.ts';
import { fieldPath, within } from '../../base/ids.ts';
import type { Step } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { inLine, plain, type Rich } from '../rich.ts';

/** The next thirty days as sentences of a letter: `14 December 2026: sign the order (Henrik Dahl)`. */

export interface StepTold {
  readonly day: number;
  readonly text: Rich;
}

/** In order of date; steps without one keep their place at the end. */
export function stepsTold(context: Context): readonly StepTold[] {
  const steps = (context.pitch.ask?.nextThirtyDays ?? []).flatMap((step) => told(context, step) ?? []);
  return steps.toSorted((a, b) => (a.day === b.day ? 0 : a.day - b.day));
}

function told(context: Context, step: Step): StepTold | undefined {
  const path = fieldPath('ask', 'nextThirtyDays', { id: step.id });
  const what = context.prose(step.what, within(path, 'what'));
  if (!what) return undefined;
  const person = context.person(step.who, within(path, 'who'));
  const [open, close] = bracketsOf(context);
  const who = person && inLine('', plain(open), person.name, plain(close));
  const date = context.date(step.when);
  const when = context.dateText(step.when, within(path, 'when'));
  const done = inLine('', what, who);
  return { day: date ? dayNumber(date) : Infinity, text: inLine(colonOf(context), when, done) };
}

const isFullWidth = ({ locale }: Context): boolean => locale.language === 'ja' || locale.language === 'zh';

/** With the space that goes with it. */
export const colonOf = (context: Context): string => (isFullWidth(context) ? '：' : ': ');

const bracketsOf = (context: Context): readonly [string, string] => (isFullWidth(context) ? ['（', '）'] : [' (', ')']);
