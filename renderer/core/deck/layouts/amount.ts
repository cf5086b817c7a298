import { fieldPath, within } from '../../base/ids.ts';
import type { Context } from '../context.ts';
import { inLine, plain, type Rich } from '../rich.ts';

/** What the ask costs, as the brief and the ask show it: a large figure, and a few words under it. */
export interface Amount {
  readonly figure: Rich;
  readonly compact: Rich | undefined;
  readonly note: Rich | undefined;
}

const ASK = fieldPath('ask');

export function amountOf(context: Context): Amount | undefined {
  const { ask } = context.pitch;
  if (!ask) return undefined;
  const note = context.prose(ask.amountNote, within(ASK, 'amountNote'));
  const once = context.money(ask.oneOff, within(ASK, 'oneOff'));
  const again = context.money(ask.recurring, within(ASK, 'recurring'));
  const recurring =
    again && plain(context.label(`every.${ask.recurringEvery ?? 'year'}`, { amount: text(again) }), again.from);
  if (ask.noSpend) {
    return { figure: plain(context.label('noSpend'), [within(ASK, 'noSpend')]), compact: undefined, note };
  }
  if (once) {
    const then = recurring && plain(context.label('onceAnd', { amount: text(recurring) }), recurring.from);
    return { figure: once, compact: compactOf(context, 'oneOff'), note: both(context, then, note) };
  }
  return recurring && { figure: recurring, compact: compactOf(context, 'recurring'), note };
}

/** A recurring amount is never left unsaid, whatever the author's note says. */
const both = ({ locale }: Context, then: Rich | undefined, note: Rich | undefined): Rich | undefined =>
  then && note ? inLine(locale.punctuation.comma, then, note) : (note ?? then);

const text = (rich: Rich): string => rich.paragraphs[0]?.[0]?.text ?? '';

function compactOf({ pitch, locale, currencyOf }: Context, field: 'oneOff' | 'recurring'): Rich | undefined {
  const money = pitch.ask?.[field];
  if (!money) return undefined;
  return plain(locale.money(money.amount, currencyOf(money), { compact: true }), [within(ASK, field, 'amount')]);
}
