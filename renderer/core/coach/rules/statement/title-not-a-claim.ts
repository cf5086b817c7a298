import type { StatementRule } from '../../rule.ts';
import { opening, sentencesOf, wordsOf } from '../../language/text.ts';

/** A title that names a topic, asks, or has no verb: the slide claims nothing. */
export const titleNotAClaim: StatementRule = {
  id: 'title-not-a-claim',
  fields: ['slide-title'],
  check: ({ text, lexicon }) => {
    const told = sentencesOf(text).filter((sentence) => !sentence.endsWith('?'));
    const claims = told.some((sentence) =>
      clausesOf(sentence).some((clause) => lexicon.grammar.finiteVerb(wordsOf(clause)) >= 0),
    );
    return claims ? undefined : opening(text);
  },
};

/** `Result: waiting falls`: what a colon or dash parts may each be a clause. */
const clausesOf = (sentence: string): readonly string[] => {
  const parts = sentence.split(/[:;]\s/u);
  return [...parts, ...parts.flatMap((part) => part.split(/\s[–—-]\s/u))];
};
