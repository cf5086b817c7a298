import type { Grammar } from '../../language/lexicon.ts';
import { found, sentencesOf, wordsOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Two main clauses, two sentences, or "and also": each message wants a slide of its own. */
export const titleTwoMessages: StatementRule = {
  id: 'title-two-messages',
  fields: ['slide-title'],
  check: ({ text, lexicon: { grammar } }) => {
    const sentences = sentencesOf(text);
    if (sentences.filter((sentence) => !sentence.endsWith('?')).length > 1) return sentences[1];
    return found(grammar.addition, text) ?? secondClause(text, grammar);
  },
};

function secondClause(text: string, grammar: Grammar): string | undefined {
  const joint = new RegExp(grammar.joint.source, 'giu');
  for (const { index, 0: sign } of text.matchAll(joint)) {
    const [before, after] = [text.slice(0, index), text.slice(index + sign.length)];
    if (isClause(before, grammar) && hasOwnSubject(after, grammar)) return `${sign.trim()} ${after}`.trim();
  }
  return undefined;
}

const isClause = (text: string, { finiteVerb }: Grammar): boolean => finiteVerb(wordsOf(text)) >= 0;

/** A subject, then its verb. A verb alone goes with the subject before, and so does `it`: the message is the same. */
const hasOwnSubject = (text: string, { finiteVerb, isImperative, continues }: Grammar): boolean => {
  const words = wordsOf(text);
  if (isImperative(words) || continues.has(words[0]?.lower ?? '')) return false;
  return finiteVerb(words) > 0;
};
