import type { StatementRule } from '../../rule.ts';

/** Nothing says what would make it stop. */
export const pilotNoExitRule: StatementRule = {
  id: 'pilot-no-exit-rule',
  fields: ['pilot'],
  check: ({ text, context, lexicon: { words } }) =>
    context.exitRule !== undefined || words.exitRule.test(text) ? undefined : '',
};
