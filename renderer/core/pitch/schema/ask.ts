import { z } from 'zod';
import { choice, date, flag, group, id, line, list, money, person, prose, slideFields } from './fields.ts';

const option = z.object({
  id: id(),
  name: line('What it is called.'),
  cost: money('What it costs now.'),
  costNote: prose('What it costs, where that is no amount.'),
  firstProof: prose('When it shows whether it works.'),
  canStop: prose('Whether it can be stopped.'),
  tradeOff: prose('What it gives up.'),
  doNothing: flag('This one is doing nothing.'),
  recommended: flag('This one is recommended.'),
});

const step = z.object({
  id: id(),
  what: prose('What is done.'),
  who: person('Who does it.'),
  when: date('By when.'),
  milestone: flag('The one that counts.'),
});

export const ask = group('What is to be decided.', {
  ...slideFields,
  decision: prose('The decision, in one sentence that begins with what to do.'),
  oneOff: money('What it costs once.'),
  recurring: money('What it costs again and again.'),
  recurringEvery: choice('Recurring: per what. A year without it.', ['month', 'year']),
  noSpend: flag('It costs no money.'),
  amountNote: prose('A few words on the amount; without them, what recurs.'),
  decider: person('Who decides.'),
  decideBy: date('By when.'),
  decideByNote: prose('Why by then, in a few words.'),
  options: list('Two to four ways to go, doing nothing among them.', option),
  onYes: prose('What happens on yes.'),
  onNo: prose('What happens on no.'),
  nextThirtyDays: list('Who does what by when.', step),
});
