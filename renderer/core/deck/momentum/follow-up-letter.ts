import { dayNumber } from '../../base/dates.ts';
import { within } from '../../base/ids.ts';
import type { Decision } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { deciderOf } from '../decider.ts';
import type { LabelKey } from '../labels.ts';
import { label } from '../layouts/parts.ts';
import { momentumPath } from '../layouts/statements.ts';
import { inLine, textOf, type Rich } from '../rich.ts';
import { closing, greeting, letter, listUnder, nameOf, pairs, paragraph, type Letter } from './letter.ts';
import { colonOf, stepsTold } from './steps.ts';

/** The note after a decision: what was decided, on what conditions, who sees to them, by when, and thanks. */
export function followUpLetter(context: Context, decision: Decision): Letter | undefined {
  const noted = notedOf(context, decision);
  if (!noted) return undefined;
  const { outcome } = decision;
  const goesOn = outcome === undefined || outcome === 'yes' || outcome === 'yes-with-conditions';
  const words = WORDS[outcome ?? 'unknown'];
  const decider = deciderOf(context);
  return letter(context, {
    subject: subjectOf(context, decision),
    date: context.date(decision.date),
    blocks: [
      greeting(context, decider?.name),
      paragraph(label(context, words.opening)),
      noted,
      ...(goesOn ? listUnder(label(context, 'followUp.next'), stepsAfter(context, decision)) : []),
      paragraph(label(context, words.thanks)),
      closing(context),
    ],
  });
}

/** What was due before the decision is done. */
function stepsAfter(context: Context, decision: Decision): readonly Rich[] {
  const date = context.date(decision.date);
  const day = date ? dayNumber(date) : -Infinity;
  return stepsTold(context).flatMap((step) => (step.day > day ? [step.text] : []));
}

interface Words {
  readonly opening: LabelKey;
  readonly thanks: LabelKey;
}

const WORDS = {
  yes: { opening: 'followUp.yes', thanks: 'followUp.thanks' },
  'yes-with-conditions': { opening: 'followUp.yes', thanks: 'followUp.thanks' },
  no: { opening: 'followUp.no', thanks: 'followUp.thanks.no' },
  postponed: { opening: 'followUp.postponed', thanks: 'followUp.thanks.postponed' },
  unknown: { opening: 'followUp.no', thanks: 'followUp.thanks' },
} as const satisfies Readonly<Record<string, Words>>;

function subjectOf(context: Context, { id, date }: Decision): string {
  const title = nameOf(context);
  const when = context.dateText(date, within(momentumPath('decisions', id), 'date'));
  return when
    ? context.label('followUp.subject.date', { title, date: textOf(when) })
    : context.label('followUp.subject', { title });
}

function notedOf(context: Context, decision: Decision) {
  const path = momentumPath('decisions', decision.id);
  const conditions = context.prose(decision.conditions, within(path, 'conditions'));
  const owner = context.person(decision.owner, within(path, 'owner'));
  const due = context.dateText(decision.due, within(path, 'due'));
  const status = context.prose(decision.status, within(path, 'status'));
  const decided = decidedOf(context, decision);
  if (!decided && !conditions) return undefined;
  return pairs(
    decided && { name: label(context, 'followUp.decided'), value: decided },
    conditions && { name: label(context, 'followUp.conditions'), value: conditions },
    owner && {
      name: label(context, 'followUp.owner'),
      value: inLine(context.locale.punctuation.comma, owner.name, owner.role),
    },
    due && { name: label(context, 'followUp.due'), value: due },
    status && { name: label(context, 'followUp.status'), value: status },
  );
}

/** How, and what. */
function decidedOf(context: Context, { id, outcome, decision }: Decision): Rich | undefined {
  const path = momentumPath('decisions', id);
  const how = outcome && { ...label(context, `outcome.${outcome}`), from: [within(path, 'outcome')] };
  const what = context.prose(decision, within(path, 'decision'));
  return how || what ? inLine(colonOf(context), how, what) : undefined;
}
