import { found, opening } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Nothing is to be decided, or it is only to be considered. */
export const askVague: StatementRule = {
  id: 'ask-vague',
  fields: ['ask'],
  check: ({ text, lexicon: { words } }) => {
    const decision = words.decision.exec(text);
    const put = words.considering.exec(text);
    if (!decision) return put?.[0] ?? opening(text);
    return put && put.index < decision.index ? found(words.considering, text) : undefined;
  },
};
