import type { StatementRule } from '../../rule.ts';

/** Nobody is named who does it. */
export const nextStepNoOwner: StatementRule = {
  id: 'next-step-no-owner',
  fields: ['next-step'],
  check: ({ text, context, lexicon: { words } }) =>
    context.who !== undefined || words.owner.some((named) => named.test(text)) ? undefined : '',
};
