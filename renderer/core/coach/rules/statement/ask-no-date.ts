import type { StatementRule } from '../../rule.ts';

/** No day by which to decide. */
export const askNoDate: StatementRule = {
  id: 'ask-no-date',
  fields: ['ask'],
  check: ({ text, context, lexicon: { dates } }) =>
    context.decideBy !== undefined || dates.decideBy.test(text) ? undefined : '',
};
