import { useEffect, useState } from 'react';
import type { RuleId } from '../../../core/coach/catalogue.ts';
import type { Explanation } from '../../../core/coach/explain/explanation.ts';
import type { Language } from '../../../i18n/catalogues.ts';
import { useWords } from '../../words.tsx';

export type Explain = (rule: RuleId) => Explanation;

/** What the rules say in the interface's language; loaded once it is wanted, as start-up needs none of it. */
export function useExplanations(isWanted = true): Explain | undefined {
  const { language } = useWords();
  const [loaded, setLoaded] = useState(() => known.get(language));
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const fetch = async (): Promise<void> => {
      const all = await load(language);
      if (isCurrent) setLoaded(() => all);
    };
    void fetch();
    return () => {
      isCurrent = false;
    };
  }, [language, isWanted]);
  return known.get(language) ?? loaded;
}

const known = new Map<Language, Explain>();

async function load(language: Language): Promise<Explain> {
  const { explanationFor } = await import('../../../core/coach/explain/index.ts');
  const all: Explain = (rule) => explanationFor(rule, language);
  known.set(language, all);
  return all;
}
