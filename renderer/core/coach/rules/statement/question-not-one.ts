import { found, opening, sentencesOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** No question, or more than one. */
export const questionNotOne: StatementRule = {
  id: 'question-not-one',
  fields: ['question'],
  check: ({ text, lexicon: { words } }) => {
    const marks = text.match(/\?/gu)?.length ?? 0;
    if (marks > 1) return opening(text.slice(text.indexOf('?') + 1).trim());
    if (marks === 0 && !sentencesOf(text).some((sentence) => words.asksQuestion.test(sentence))) return opening(text);
    return found(words.secondQuestion, text);
  },
};
