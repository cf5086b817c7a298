import { createLocale } from '../base/locale/index.ts';
import { remembered } from '../base/remembered.ts';
import { isCaseFact } from '../pitch/case-facts.ts';
import { currencyOf, languageOf } from '../pitch/defaults.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { caseFacts } from './case-facts.ts';
import { createFacts, type Facts } from './facts.ts';

/**
 * What a fact is in a sentence, by its id, where no slide is composed; undefined where there is none with a value. The
 * business case is reckoned only where a result of it is asked for.
 */
export const factTexts = remembered((pitch: Pitch): ((id: string) => string | undefined) => {
  const locale = createLocale(languageOf(pitch));
  const entered = createFacts(pitch.evidence?.facts ?? [], [], locale);
  let results: Facts | undefined;
  // In a sentence a result stands without its unit, so the word for it is never seen.
  const reckoned = (): Facts =>
    (results ??= createFacts(
      [],
      caseFacts(pitch.evidence?.businessCase, currencyOf(pitch), () => ''),
      locale,
    ));
  return (id) => {
    const facts = isCaseFact(id) ? reckoned() : entered;
    const fact = facts.find(id);
    return fact && facts.inText(fact);
  };
});
