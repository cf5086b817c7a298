import type { Lexicon } from '../../language/lexicon.ts';
import { findFigure } from '../../language/figures.ts';
import { found, sentencesOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Words that hedge or inflate; how much may be said in words where a figure stands beside them. */
export const weaselWord: StatementRule = {
  id: 'weasel-word',
  fields: [
    'slide-title',
    'ask',
    'benefit',
    'claim',
    'situation',
    'answer',
    'objection-answer',
    'update',
    'champion-commitment',
  ],
  check: ({ text, lexicon }) => {
    for (const sentence of sentencesOf(text)) {
      const word = weaselIn(sentence, lexicon);
      if (word !== undefined) return word;
    }
    return undefined;
  },
};

function weaselIn(sentence: string, { figures, words }: Lexicon): string | undefined {
  const always = found(words.hedge, sentence) ?? found(words.inflated, sentence);
  if (always !== undefined) return always;
  if (findFigure(sentence, figures) !== undefined) return undefined;
  return (
    found(words.magnitude, sentence) ?? (words.fraction.test(sentence) ? undefined : found(words.nearly, sentence))
  );
}
