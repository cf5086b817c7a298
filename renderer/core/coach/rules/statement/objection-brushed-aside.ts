import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Dismisses the objection or who raised it, or denies it without a reason, a limit or proof beside the denial. */
export const objectionBrushedAside: StatementRule = {
  id: 'objection-brushed-aside',
  fields: ['objection-answer'],
  check: ({ text, lexicon: { words } }) => {
    const attack = found(words.attack, text);
    if (attack !== undefined) return attack;
    const brushed = found(words.brushOff, text);
    return brushed !== undefined && !words.reason.test(without(words.brushOff, text)) ? brushed : undefined;
  },
};

/** What is left when every denial is taken away. */
const without = (denial: RegExp, text: string): string => text.replaceAll(new RegExp(denial.source, 'giu'), ' · ');
