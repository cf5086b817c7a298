import { found } from '../../language/text.ts';
import type { StatementRule } from '../../rule.ts';

/** Nothing that can be seen to be done. */
export const nextStepVague: StatementRule = {
  id: 'next-step-vague',
  fields: ['next-step'],
  check: ({ text, lexicon: { words } }) => (words.concreteStep.test(text) ? undefined : found(words.vagueStep, text)),
};
