import { countWords, opening, sentencesOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** The answer is one sentence that can be said in one breath. */
export const answerTooLong: StatementRule = {
  id: 'answer-too-long',
  fields: ['answer'],
  check: ({ text }) => {
    const [, second] = sentencesOf(text);
    if (second !== undefined) return opening(second);
    return countWords(text) > THRESHOLDS.answerWords ? opening(text) : undefined;
  },
};
