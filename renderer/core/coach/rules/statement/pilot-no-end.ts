import type { StatementRule } from '../../rule.ts';

/** Neither a last day nor a length. */
export const pilotNoEnd: StatementRule = {
  id: 'pilot-no-end',
  fields: ['pilot'],
  check: ({ text, context, lexicon: { dates } }) =>
    context.endDate !== undefined || dates.end.test(text) ? undefined : '',
};
