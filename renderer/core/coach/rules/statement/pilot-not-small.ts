import type { StatementRule } from '../../rule.ts';

/** Everybody, everywhere or for good: no first step. What is told to come later does not count. */
export const pilotNotSmall: StatementRule = {
  id: 'pilot-not-small',
  fields: ['pilot'],
  check: ({ text, lexicon: { words } }) => {
    const wide = words.wide.exec(text);
    if (!wide || words.notYetWide.test(text.slice(0, wide.index))) return undefined;
    return wide[0].trim();
  },
};
