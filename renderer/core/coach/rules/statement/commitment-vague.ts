import { opening } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** No act or stake of the champion's own, in the first person. */
export const commitmentVague: StatementRule = {
  id: 'commitment-vague',
  fields: ['champion-commitment'],
  check: ({ text, lexicon: { words } }) => (words.pledge.test(text) ? undefined : opening(text)),
};
