import type { Lexicon } from '../../language/lexicon.ts';
import { opening, sentencesOf, wordsOf } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Nothing is to be decided, or it is only to be considered whether. */
export const askVague: StatementRule = {
  id: 'ask-vague',
  fields: ['ask'],
  check: ({ text, lexicon }) => {
    const { decision, considering } = lexicon.words;
    const [decided, put] = [decision.exec(text), considering.exec(text)];
    if (put && isPutOff(text, put.index, decided?.index)) return put[0];
    const orders = sentencesOf(text).some((sentence) => isOrder(sentence, lexicon));
    return decided || orders || isPlainSum(text, lexicon) ? undefined : opening(text);
  },
};

/** `Consider whether to approve`; not `We discussed it in May. Please approve`. */
const isPutOff = (text: string, put: number, decided: number | undefined): boolean =>
  decided === undefined || (put < decided && !/[.;:]\s|\s(?:and|und)\s/iu.test(text.slice(put, decided)));

/** Any imperative decides, but those that ask for goodwill. */
const isOrder = (sentence: string, { grammar, words }: Lexicon): boolean =>
  grammar.isImperative(wordsOf(sentence)) && words.mereOrder.exec(sentence)?.index !== 0;

/** `40,000 euros for six weeks`: what is to be decided is plain, though no verb says so. */
const isPlainSum = (text: string, { figures, words }: Lexicon): boolean =>
  figures.money.test(text) && !words.goodwill.test(text);
