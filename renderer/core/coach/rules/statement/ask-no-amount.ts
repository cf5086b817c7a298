import type { StatementRule } from '../../rule.ts';

/** What it costs stands neither in the words nor beside them, nor that it costs nothing. */
export const askNoAmount: StatementRule = {
  id: 'ask-no-amount',
  fields: ['ask'],
  check: ({ text, context, lexicon: { figures } }) => {
    const named =
      context.amount !== undefined ||
      [figures.money, figures.resource, figures.noSpend].some((amount) => amount.test(text));
    return named ? undefined : '';
  },
};
