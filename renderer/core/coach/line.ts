import * as z from 'zod';
import { STATEMENT_FIELDS, type Statement } from './statement.ts';

/** One labelled or unlabelled statement, as `greenlight check --lines` takes them: one JSON object a line. */
const said = z.string().optional();

export const LINE = z.looseObject({
  id: z.string(),
  lang: z.string(),
  field: z.enum(STATEMENT_FIELDS),
  text: z.string(),
  context: z
    .looseObject({
      has_source: z.boolean().optional(),
      amount: z.union([z.string(), z.number()]).optional(),
      decider: said,
      decide_by: said,
      end_date: said,
      exit_rule: said,
      objection: said,
      mitigation: said,
      who: said,
      when: said,
    })
    .optional(),
});
export type Line = z.infer<typeof LINE>;

/** The statement that a line holds. What is empty there is not said. */
export function statementOf({ field, text, context = {} }: Line): Statement {
  const known: Statement['context'] = {
    hasSource: context.has_source,
    amount: context.amount === undefined ? undefined : told(String(context.amount)),
    decider: told(context.decider),
    decideBy: told(context.decide_by),
    endDate: told(context.end_date),
    exitRule: told(context.exit_rule),
    objection: told(context.objection),
    mitigation: told(context.mitigation),
    who: told(context.who),
    when: told(context.when),
  };
  return { field, text, loose: text, context: known };
}

/** An empty text says nothing. */
const told = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined);
