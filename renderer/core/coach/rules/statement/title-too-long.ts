import type { StatementRule } from '../../rule.ts';
import { countWords, opening } from '../../language/text.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** A title that is read, not seen. */
export const titleTooLong: StatementRule = {
  id: 'title-too-long',
  fields: ['slide-title'],
  check: ({ text }) => (countWords(text) > THRESHOLDS.titleWords ? opening(text) : undefined),
};
