import { dayNumber } from '../../base/dates.ts';
import { fieldPath } from '../../base/ids.ts';
import type { Cut } from '../../pitch/cuts.ts';
import type { Context } from '../context.ts';
import { deciderOf } from '../decider.ts';
import { amountOf } from '../layouts/amount.ts';
import { reasonsOf } from '../layouts/brief.ts';
import { label } from '../layouts/parts.ts';
import { inLine, plain, textOf, type Rich } from '../rich.ts';
import { closing, greeting, letter, listUnder, nameOf, pairs, under, type Block, type Letter } from './letter.ts';
import { stepsTold } from './steps.ts';

/** The e-mail that carries a deck: the ask in its first sentence, then who decides, by when, what is attached, and why. */
export function askLetter(context: Context, cut: Cut): Letter | undefined {
  const { ask } = context.pitch;
  const decision = context.prose(ask?.decision, fieldPath('ask', 'decision'));
  if (!ask || !decision) return undefined;
  const by = context.dateText(ask.decideBy, fieldPath('ask', 'decideBy'));
  const decider = deciderOf(context);
  return letter(context, {
    subject: subjectOf(context, by),
    blocks: [
      greeting(context, decider?.name),
      { kind: 'paragraph', text: theAsk(context, decision, by) },
      factsOf(context, cut, by),
      ...listUnder(
        label(context, 'mail.reasons'),
        reasonsOf(context).map(({ reason }) => reason),
      ),
      ...under(label(context, 'mail.next'), nextStep(context)),
      closing(context),
    ],
  });
}

function subjectOf(context: Context, by: Rich | undefined): string {
  const title = nameOf(context);
  return by
    ? context.label('mail.ask.subject.by', { title, by: textOf(by) })
    : context.label('mail.ask.subject', { title });
}

function theAsk(context: Context, decision: Rich, by: Rich | undefined): Rich {
  const lead = by
    ? context.label('mail.ask.by', { decision: '', by: textOf(by) })
    : context.label('mail.ask', { decision: '' });
  return inLine('', plain(lead, by?.from ?? []), decision);
}

function factsOf(context: Context, cut: Cut, by: Rich | undefined): Block | undefined {
  const { ask } = context.pitch;
  const { comma } = context.locale.punctuation;
  const amount = amountOf(context);
  const decider = deciderOf(context);
  const note = context.prose(ask?.decideByNote, fieldPath('ask', 'decideByNote'));
  return pairs(
    amount && { name: label(context, 'ask.amount'), value: inLine(comma, amount.figure, amount.note) },
    decider && { name: label(context, 'ask.decider'), value: inLine(comma, decider.name, decider.role) },
    by && { name: label(context, 'ask.decideBy'), value: inLine(comma, by, note) },
    { name: label(context, 'mail.attached'), value: label(context, `mail.attached.${cut}`) },
  );
}

/** The first that follows the decision, which is itself often the first of the list. */
function nextStep(context: Context): Rich | undefined {
  const decideBy = context.date(context.pitch.ask?.decideBy);
  const steps = stepsTold(context);
  const after = decideBy && steps.find(({ day }) => day > dayNumber(decideBy) && day < Infinity);
  return (after ?? steps[0])?.text ?? context.prose(context.pitch.ask?.onYes, fieldPath('ask', 'onYes'));
}
