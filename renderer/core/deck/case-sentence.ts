import type { Locale } from '../base/locale/index.ts';
import type { Results } from '../business-case/compute.ts';
import type { CaseFactId } from '../pitch/case-facts.ts';
import type { LabelKey } from './labels.ts';

/** What the case comes to, in one sentence that can be said aloud; and the results that it names. */
export interface CaseSentence {
  readonly text: string;
  readonly results: readonly CaseFactId[];
}

export interface Speech {
  readonly locale: Locale;
  readonly currency: string;
  readonly label: (key: LabelKey, values?: Readonly<Record<string, string>>) => string;
}

export function caseSentence(results: Results, several: boolean, speech: Speech): CaseSentence {
  const { base } = results;
  const { key, payback } = choose(results, several);
  const money = (amount: number): string => speech.locale.money(Math.round(amount), speech.currency, { compact: true });
  const values = {
    cost: money(base.cost),
    benefit: money(base.benefit),
    n: speech.locale.number(base.cumulative.length - 1),
    payback: speech.locale.number(payback?.month ?? 0),
  };
  const named = [...(key === 'case.sentence.free' ? [] : ['case.cost' as const]), 'case.benefit' as const];
  return { text: speech.label(key, values), results: [...named, ...(payback ? [payback.id] : [])] };
}

interface Choice {
  readonly key: LabelKey;
  readonly payback?: { readonly id: CaseFactId; readonly month: number };
}

/** The weakest scenario that pays back speaks: what it says is true of the others too. */
function choose({ cautious, base }: Results, several: boolean): Choice {
  if (base.cost <= 0) return { key: 'case.sentence.free' };
  if (base.payback === undefined) return { key: 'case.sentence.none' };
  const own = { id: 'case.payback', month: base.payback } as const;
  if (!several) return { key: 'case.sentence.one', payback: own };
  if (cautious.payback === undefined) return { key: 'case.sentence.base', payback: own };
  return { key: 'case.sentence', payback: { id: 'case.cautious.payback', month: cautious.payback } };
}
