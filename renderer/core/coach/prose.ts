import { createLocale } from '../base/locale/index.ts';
import { caseFacts } from '../deck/case-facts.ts';
import { createFacts } from '../deck/facts.ts';
import { parseProse } from '../pitch/rich-text.ts';
import type { Pitch } from '../pitch/schema/index.ts';

/** A text as it is shown, and what of it was typed loose: without the facts, which stand in the ledger. */
export interface ReadProse {
  readonly text: string;
  readonly loose: string;
}

export type ReadsProse = (source: string) => ReadProse;

const FALLBACK = { language: 'en-GB', currency: 'EUR' };

/** Reads the prose of one pitch. */
export function proseReader({ meta, evidence }: Pitch): ReadsProse {
  const locale = createLocale(meta.language ?? FALLBACK.language);
  // Units in words, as `months`, are the deck's and of no weight here.
  const computed = caseFacts(evidence?.businessCase, meta.currency || FALLBACK.currency, () => '');
  const facts = createFacts(evidence?.facts ?? [], computed, locale);
  return (source) => {
    let [text, loose] = ['', ''];
    for (const span of parseProse(source)) {
      if (span.kind === 'text') {
        text += span.text;
        loose += span.text;
        continue;
      }
      const fact = facts.find(span.id);
      if (fact) text += facts.inText(fact);
      loose += ' ';
    }
    return { text: text.trim(), loose: loose.trim() };
  };
}
