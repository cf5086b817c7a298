import { z } from 'zod';
import { choice, date, flag, group, id, line, list, person, prose, quote, ref, slideFields } from './fields.ts';

const update = z.object({
  id: id(),
  date: date('When.'),
  channel: line('By which way.'),
  audience: line('To whom.'),
  understood: prose('What we now understand of the challenge.'),
  heard: prose('What we heard.'),
  next: prose('What we look at next.'),
  ...slideFields,
});

const win = z.object({
  id: id(),
  what: prose('What happened.'),
  fact: ref('evidence.facts', 'The figure that shows it.'),
  whoGained: line('Who gained.'),
  quote: quote('What they say.'),
  consent: flag('They agreed to be named and quoted.'),
  published: line('Where it was published.'),
  ...slideFields,
});

const supporter = z.object({
  id: id(),
  name: line('Name.'),
  team: line('Team.'),
  willDo: prose('What they will do.'),
  quote: prose('Their own words, without quotation marks.'),
  consent: flag('They agreed to be named and quoted. Without it they are not shown.'),
});

const decision = z.object({
  id: id(),
  date: date('When.'),
  decision: prose('What was decided, in a sentence.'),
  outcome: choice('How it was decided.', ['yes', 'no', 'yes-with-conditions', 'postponed']),
  conditions: prose('On what conditions.'),
  owner: person('Who sees to them.'),
  due: date('By when they are to be met; of a decision that was put off, when it is taken.'),
  status: prose('What became of them. The next deck opens with it.'),
  ...slideFields,
});

export const momentum = group('What keeps it moving.', {
  updates: list('What executives were told.', update),
  wins: list('What has worked.', win),
  supporters: list('Who is willing and prepared.', supporter),
  decisions: list('What was decided.', decision),
});
