import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** More asks than can be said yes to in one breath, or decisions that have nothing to do with one another. */
export const askTooMany: StatementRule = {
  id: 'ask-too-many',
  fields: ['ask'],
  check: ({ text, lexicon: { words } }) => {
    const asks = new Set([...text.matchAll(words.decisions)].map(([verb]) => lastWord(verb)));
    if (asks.size >= THRESHOLDS.asks) return [...text.matchAll(words.decisions)].at(-1)?.[0].trim();
    return asks.size > 1 ? found(words.alsoAsks, text) : undefined;
  },
};

const lastWord = (verb: string): string => verb.toLowerCase().trim().split(/\s+/u).at(-1) ?? '';
