import { createLocale } from '../base/locale/index.ts';
import { caseFacts } from '../deck/case-facts.ts';
import { createFacts, type Facts } from '../deck/facts.ts';
import { isCaseFact } from '../pitch/case-facts.ts';
import { parseProse } from '../pitch/rich-text.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { remembered } from '../base/remembered.ts';

/** A text as it is shown, and what of it was typed loose: without the facts, which stand in the ledger. */
export interface ReadProse {
  readonly text: string;
  readonly loose: string;
}

export type ReadsProse = (source: string) => ReadProse;

const FALLBACK = { language: 'en-GB', currency: 'EUR' };

/** Reads the prose of one pitch. The business case is reckoned only where a text shows a result of it. */
export const proseReader = remembered(({ meta, evidence }: Pitch): ReadsProse => {
  const locale = createLocale(meta.language ?? FALLBACK.language);
  const entered = createFacts(evidence?.facts ?? [], [], locale);
  let reckoned: Facts | undefined;
  const factsFor = (id: string): Facts => {
    if (!isCaseFact(id)) return entered;
    // Units in words, as `months`, are the deck's and of no weight here.
    reckoned ??= createFacts(
      [],
      caseFacts(evidence?.businessCase, meta.currency || FALLBACK.currency, () => ''),
      locale,
    );
    return reckoned;
  };
  return (source) => {
    let [text, loose] = ['', ''];
    for (const span of parseProse(source)) {
      if (span.kind === 'text') {
        text += span.text;
        loose += span.text;
        continue;
      }
      const facts = factsFor(span.id);
      const fact = facts.find(span.id);
      if (fact) text += facts.inText(fact);
      loose += ' ';
    }
    return { text: text.trim(), loose: loose.trim() };
  };
});
