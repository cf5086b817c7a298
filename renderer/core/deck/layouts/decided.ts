import { slideId, within } from '../../base/ids.ts';
import type { Decision } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { inLine, plain, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { label, sourcesOfProse, titleOf } from './parts.ts';
import { drawStatements, latest, momentumPath, type Statement } from './statements.ts';

/** Kind 25: what was decided last time, and what became of it: the next deck opens with it. */
export const decided: Layout = (context) => {
  const decision = latest(context, context.pitch.momentum?.decisions ?? []);
  if (!decision) return [];
  const path = momentumPath('decisions', decision.id);
  const statements = statementsOf(context, decision);
  if (statements.length === 0) return [];
  const otherwise = label(context, `decided.${decision.outcome ?? 'none'}`);
  return [
    {
      id: slideId('decided'),
      kind: 'decided',
      section: 'Opening',
      frame: 'brief',
      drops: ['owner'],
      title: titleOf(context, decision.claim, within(path, 'claim'), { ...otherwise, from: [within(path, 'outcome')] }),
      notes: [context.prose(decision.notes, within(path, 'notes'))],
      sources: sourcesOfProse(context, [decision.decision, decision.conditions, decision.status]),
      draw: (page) => drawStatements(page, statements),
    },
  ];
};

function statementsOf(context: Context, decision: Decision): readonly Statement[] {
  const path = momentumPath('decisions', decision.id);
  const what = context.prose(decision.decision, within(path, 'decision'));
  const conditions = context.prose(decision.conditions, within(path, 'conditions'));
  const status = context.prose(decision.status, within(path, 'status'));
  const when = context.dateText(decision.date, within(path, 'date'));
  const whatLabel = when
    ? plain(context.label('decided.what.date', { date: textOf(when) }))
    : label(context, 'decided.what');
  const owner = responsible(context, decision);
  const all: readonly (Statement | undefined)[] = [
    what && { name: 'Decision', heading: whatLabel, text: what },
    conditions && { name: 'Conditions', heading: label(context, 'decided.conditions'), text: conditions },
    owner && {
      name: 'Owner',
      heading: label(context, 'decided.owner'),
      text: owner,
      ...(status ? { part: 'owner' } : {}),
    },
    status && { name: 'Status', heading: label(context, 'decided.status'), text: status },
  ];
  return all.filter((one) => one !== undefined);
}

/** `Priya Nair, Head of IT, by 4 September 2026`. */
function responsible(context: Context, decision: Decision): Rich | undefined {
  const path = momentumPath('decisions', decision.id);
  const person = context.person(decision.owner, within(path, 'owner'));
  const due = context.dateText(decision.due, within(path, 'due'));
  const who = person && inLine(context.locale.punctuation.comma, person.name, person.role);
  if (!who) return due && plain(context.label('decided.due', { date: textOf(due) }), due.from);
  if (!due) return who;
  return plain(context.label('decided.by', { who: textOf(who), date: textOf(due) }), [...who.from, ...due.from]);
}
