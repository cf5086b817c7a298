import type { StatementRule } from '../../rule.ts';

/** Nothing says what would make it stop: no stop, or none on a condition. */
export const pilotNoExitRule: StatementRule = {
  id: 'pilot-no-exit-rule',
  fields: ['pilot'],
  check: ({ text, context, lexicon: { words } }) => {
    const told = words.exitRule.test(text) || (words.stops.test(text) && words.condition.test(text));
    return context.exitRule !== undefined || told ? undefined : '';
  },
};
