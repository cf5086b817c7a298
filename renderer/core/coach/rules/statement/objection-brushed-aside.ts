import { countWords, found, opening } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Dismisses the objection or who raised it, or denies it without a reason, a limit or proof beside the denial. */
export const objectionBrushedAside: StatementRule = {
  id: 'objection-brushed-aside',
  fields: ['objection-answer'],
  check: ({ text, lexicon: { words } }) => {
    const attack = found(words.attack, text);
    if (attack !== undefined) return attack;
    if (words.reason.test(without(words.brushOff, text))) return undefined;
    return found(words.brushOff, text) ?? (isMereDenial(text, words.denial) ? opening(text) : undefined);
  },
};

/** What is left when every denial is taken away. */
const without = (denial: RegExp, text: string): string => text.replaceAll(new RegExp(denial.source, 'giu'), ' · ');

/** More words than these are likely to hold a reason that we do not know. */
const FEW = 12;

const isMereDenial = (text: string, denial: RegExp): boolean => countWords(text) <= FEW && denial.test(text);
