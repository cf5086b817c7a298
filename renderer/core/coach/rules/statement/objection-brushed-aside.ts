import { found, opening, countWords } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Dismisses the objection or who raised it, or denies it without a reason, a limit or proof. */
export const objectionBrushedAside: StatementRule = {
  id: 'objection-brushed-aside',
  fields: ['objection-answer'],
  check: ({ text, lexicon: { words } }) => {
    const attack = found(words.attack, text);
    if (attack !== undefined) return attack;
    if (words.reason.test(text)) return undefined;
    return found(words.brushOff, text) ?? (countWords(text) < FEW ? opening(text) : undefined);
  },
};

/** Fewer words than a reason needs. */
const FEW = 8;
