import { findFigure } from '../../language/figures.ts';
import type { StatementRule } from '../../rule.ts';

/** A figure typed loose into prose, and nothing that says where it comes from. */
export const unsourcedFigure: StatementRule = {
  id: 'unsourced-figure',
  fields: ['slide-title', 'benefit', 'claim', 'situation', 'answer', 'objection-answer'],
  check: ({ loose, context, lexicon: { figures } }) =>
    context.hasSource === true ? undefined : findFigure(loose, figures),
};
