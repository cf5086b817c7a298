import * as z from 'zod';
import { said } from '../base/said.ts';
import { STATEMENT_FIELDS, type Statement } from './statement.ts';

/** One labelled or unlabelled statement, as `greenlight check --lines` takes them: one JSON object a line. */
const words = z.string().optional();

export const LINE = z.looseObject({
  id: z.string(),
  lang: z.string(),
  field: z.enum(STATEMENT_FIELDS),
  text: z.string(),
  context: z
    .looseObject({
      has_source: z.boolean().optional(),
      amount: z.union([z.string(), z.number()]).optional(),
      decider: words,
      decide_by: words,
      end_date: words,
      exit_rule: words,
      objection: words,
      mitigation: words,
      who: words,
      when: words,
    })
    .optional(),
});
export type Line = z.infer<typeof LINE>;

/** The statement that a line holds. What is empty there is not said. */
export function statementOf({ field, text, context = {} }: Line): Statement {
  const known: Statement['context'] = {
    hasSource: context.has_source,
    amount: context.amount === undefined ? undefined : said(String(context.amount)),
    decider: said(context.decider),
    decideBy: said(context.decide_by),
    endDate: said(context.end_date),
    exitRule: said(context.exit_rule),
    objection: said(context.objection),
    mitigation: said(context.mitigation),
    who: said(context.who),
    when: said(context.when),
  };
  return { field, text, loose: text, context: known };
}
