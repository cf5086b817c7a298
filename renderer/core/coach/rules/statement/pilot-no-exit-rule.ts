import type { Words } from '../../language/lexicon.ts';
import { sentencesOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Nothing says what would make it stop: no stop, or none on a condition. */
export const pilotNoExitRule: StatementRule = {
  id: 'pilot-no-exit-rule',
  fields: ['pilot'],
  check: ({ text, context, lexicon: { words } }) =>
    context.exitRule !== undefined || saysWhenToStop(text, words) ? undefined : '',
};

/** Whatever stands under a condition that is not success counts: how things go back is said in too many ways to list. */
const saysWhenToStop = (text: string, words: Words): boolean =>
  words.exitRule.test(text) ||
  (words.stops.test(text) && words.condition.test(text)) ||
  sentencesOf(text).some((sentence) => words.conditional.test(sentence) && !words.success.test(sentence));
