import type { StatementRule } from '../../rule.ts';

/** No day by which it is done. */
export const nextStepNoDate: StatementRule = {
  id: 'next-step-no-date',
  fields: ['next-step'],
  check: ({ text, context, lexicon: { dates } }) =>
    context.when !== undefined || dates.when.test(text) ? undefined : '',
};
