import type { Lexicon } from '../../language/lexicon.ts';
import { found, opening, wordsOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Says what may go wrong and nothing of what is done about it, or that nothing can. */
export const riskNotHandled: StatementRule = {
  id: 'risk-not-handled',
  fields: ['risk'],
  check: ({ text, context, lexicon }) => {
    const { handled, riskDenied, because } = lexicon.words;
    const denied = found(riskDenied, text);
    if (denied !== undefined && text.startsWith(denied) && !because.test(text)) return denied;
    if (handled.test(text) || (denied === undefined && answers(text, lexicon))) return undefined;
    if (denied !== undefined) return denied;
    return context.mitigation === undefined ? opening(text) : undefined;
  },
};

/** A second clause which is more than what then would happen: `Training may slip; the lead nurse plans two slots`. */
const answers = (text: string, { grammar, words }: Lexicon): boolean => {
  const [, ...rest] = text.split(/[;:–—]\s|[.!]\s/u).filter((part) => part.trim() !== '');
  return rest.some((part) => !words.consequence.test(part) && grammar.finiteVerb(wordsOf(part)) >= 0);
};
