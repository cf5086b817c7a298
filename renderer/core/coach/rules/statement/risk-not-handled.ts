import { found, opening } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Says what may go wrong and nothing of what is done about it, or that nothing can. */
export const riskNotHandled: StatementRule = {
  id: 'risk-not-handled',
  fields: ['risk'],
  check: ({ text, context, lexicon: { words } }) => {
    const denied = found(words.riskDenied, text);
    if (denied !== undefined) return denied;
    return context.mitigation !== undefined || words.handled.test(text) ? undefined : opening(text);
  },
};
