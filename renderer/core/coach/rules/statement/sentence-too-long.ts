import { countWords, opening, sentencesOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** A sentence that a listener loses. */
export const sentenceTooLong: StatementRule = {
  id: 'sentence-too-long',
  fields: ['benefit', 'claim', 'situation', 'question', 'objection-answer', 'update'],
  check: ({ text }) => {
    const long = sentencesOf(text).find((sentence) => countWords(sentence) > THRESHOLDS.sentenceWords);
    return long === undefined ? undefined : opening(long);
  },
};
