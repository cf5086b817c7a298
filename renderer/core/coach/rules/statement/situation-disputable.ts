import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** An opinion or a recommendation where everybody has to agree. */
export const situationDisputable: StatementRule = {
  id: 'situation-disputable',
  fields: ['situation'],
  check: ({ text, lexicon: { words } }) => found(words.disputable, text),
};
