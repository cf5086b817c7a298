import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Words that executives mock. */
export const jargon: StatementRule = {
  id: 'jargon',
  fields: ['slide-title', 'ask', 'benefit', 'claim', 'situation', 'question', 'answer', 'objection-answer'],
  check: ({ text, lexicon: { words } }) => found(words.jargon, text),
};
