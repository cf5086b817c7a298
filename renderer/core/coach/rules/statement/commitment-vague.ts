import { opening } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** No act or stake of the champion's own, in the first person: feelings, or somebody else's. */
export const commitmentVague: StatementRule = {
  id: 'commitment-vague',
  fields: ['champion-commitment'],
  check: ({ text, lexicon: { words } }) => {
    if (words.pledge.test(text)) return undefined;
    return words.feelings.test(text) || !words.firstPerson.test(text) ? opening(text) : undefined;
  },
};
