import { createLocale, type Locale } from '../../../core/base/locale/index.ts';
import { caseFacts } from '../../../core/deck/case-facts.ts';
import { createFacts, type Facts } from '../../../core/deck/facts.ts';
import { parseProse } from '../../../core/pitch/rich-text.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';

/** Prose as one would say it: marks gone, each fact as its figure in the pitch's language, a missing one as a gap. */
export function speakerOf({ meta, evidence }: Pitch): (prose: string | undefined) => string {
  const locale: Locale = createLocale(meta.language ?? 'en-GB');
  const currency = meta.currency === undefined || meta.currency === '' ? 'EUR' : meta.currency;
  // In a sentence a result stands without its unit, so the word for it is never seen.
  const computed = caseFacts(evidence?.businessCase, currency, () => 'months');
  const facts: Facts = createFacts(evidence?.facts ?? [], computed, locale);
  const figure = (id: string): string => {
    const fact = facts.find(id);
    return fact ? facts.inText(fact) : GAP;
  };
  return (prose) =>
    parseProse(prose ?? '')
      .map((span) => (span.kind === 'fact' ? figure(span.id) : span.text))
      .join('')
      .trim();
}

const GAP = '…';
