import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** What the product has or does, where what somebody gains is asked for. */
export const featureNotBenefit: StatementRule = {
  id: 'feature-not-benefit',
  fields: ['benefit'],
  check: ({ text, lexicon: { words } }) => (words.gain.test(text) ? undefined : found(words.feature, text)),
};
