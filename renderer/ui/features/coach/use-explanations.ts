import { useEffect, useState } from 'react';
import type { RuleId } from '../../../core/coach/catalogue.ts';
import type { Explanation } from '../../../core/coach/explain/explanation.ts';
import type { Language } from '../../../i18n/catalogues.ts';
import { useWords } from '../../words.tsx';

export type Explain = (rule: RuleId) => Explanation;

/** What the rules say in the interface's language; loaded with the first finding, as start-up needs none of it. */
export function useExplanations(): Explain | undefined {
  const { language } = useWords();
  const [loaded, setLoaded] = useState(() => known.get(language));
  useEffect(() => {
    let isCurrent = true;
    const fetch = async (): Promise<void> => {
      const all = await load(language);
      if (isCurrent) setLoaded(() => all);
    };
    void fetch();
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return known.get(language) ?? loaded;
}

const known = new Map<Language, Explain>();

async function load(language: Language): Promise<Explain> {
  const { explanationFor } = await import('../../../core/coach/explain/index.ts');
  const all: Explain = (rule) => explanationFor(rule, language);
  known.set(language, all);
  return all;
}
