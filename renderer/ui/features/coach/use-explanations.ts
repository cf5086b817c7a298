import { useCallback } from 'react';
import type { RuleId } from '../../../core/coach/catalogue.ts';
import type { Explanation } from '../../../core/coach/explain/explanation.ts';
import type { Language } from '../../../i18n/catalogue.ts';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';

export type Explain = (rule: RuleId) => Explanation;

/** What the rules say in the interface's language; loaded once it is wanted, as start-up needs none of it. */
export function useExplanations(isWanted = true): Explain | undefined {
  const { language } = useWords();
  const loaded = useLoaded(useCallback(async () => (isWanted ? load(language) : undefined), [isWanted, language]));
  return known.get(language) ?? loaded;
}

const known = new Map<Language, Explain>();

async function load(language: Language): Promise<Explain> {
  const { explanationFor } = await import('../../../core/coach/explain/index.ts');
  const all: Explain = (rule) => explanationFor(rule, language);
  known.set(language, all);
  return all;
}
