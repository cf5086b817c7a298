import { z } from 'zod';
import { date, group, id, line, list, number, prose, ref, refs, slideFields } from './fields.ts';

const reason = z.object({
  id: id(),
  reason: prose('Why the answer holds, in a few words.'),
  support: prose('One sentence that backs it.'),
  facts: refs('evidence.facts', 'Facts behind it.'),
});

const pair = z.object({
  id: id(),
  whatIs: prose('How it is today.'),
  whatCouldBe: prose('How it could be. Without it, the pair is not shown.'),
});

const benefit = z.object({
  id: id(),
  who: line('Who gains.'),
  benefit: prose('What they gain, in a few words.'),
  soThat: prose('What that lets them do, or what the figure means.'),
  feature: prose('The feature behind it.'),
  fact: ref('evidence.facts', 'The figure that shows it.'),
});

const phase = z.object({
  id: id(),
  name: line('What happens in it, in a word or two.'),
  start: date('First day.'),
  end: date('Last day.'),
});

const milestone = z.object({ id: id(), date: date('When.'), meaning: prose('What happens or is decided.') });

const pilot = group('The first step: small, temporary, reversible.', {
  ...slideFields,
  scope: prose('Who and how much takes part.'),
  team: prose('Who runs it.'),
  phases: list('Two to four phases.', phase),
  milestones: list('Go-live, checkpoints, result.', milestone),
  success: group('How we know that it worked.', {
    measure: prose('What has to be reached.'),
    detail: prose('How it is measured.'),
  }),
  exit: group('When and how it stops.', { rule: prose('What makes it stop.'), detail: prose('What happens then.') }),
});

const costOfInaction = group('What waiting costs.', {
  ...slideFields,
  text: prose('What goes on if nothing is done.'),
  fact: ref('evidence.facts', 'What waiting costs in one period.'),
  months: number('How many months of waiting to draw. Six without it.'),
});

export const story = group('Situation, complication, question and answer, and what follows from them.', {
  ...slideFields,
  situation: prose('What everybody agrees on.'),
  complication: prose('What has changed or does not work.'),
  question: prose('The question that raises.'),
  answer: prose('Our answer, in one sentence.'),
  reasons: list('Two or three reasons to say yes.', reason),
  pairs: list('What is, and what could be.', pair),
  benefits: list('Who gains what.', benefit),
  whyNow: prose('Why this cannot wait.'),
  costOfInaction,
  pilot,
});
