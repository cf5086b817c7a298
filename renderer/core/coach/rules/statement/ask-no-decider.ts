import type { StatementRule } from '../../rule.ts';

/** Nobody is named who decides. */
export const askNoDecider: StatementRule = {
  id: 'ask-no-decider',
  fields: ['ask'],
  check: ({ text, context, lexicon: { words } }) =>
    context.decider !== undefined || words.decider.some((named) => named.test(text)) ? undefined : '',
};
