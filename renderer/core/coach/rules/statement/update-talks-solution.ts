import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Tells of what is being built, where executives want to hear how the challenge is understood. */
export const updateTalksSolution: StatementRule = {
  id: 'update-talks-solution',
  fields: ['update'],
  check: ({ text, lexicon: { words } }) => (words.challenge.test(text) ? undefined : found(words.solution, text)),
};
