import { useMemo } from 'react';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import { factText } from './ref-targets.ts';

/** The facts that an `@` offers. */
export function useFacts() {
  const { language } = useWords();
  const facts = useDocument(({ opened }) => opened.pitch.evidence?.facts, undefined);
  return useMemo(
    () => (facts ?? []).map((fact) => ({ id: fact.id, label: fact.label ?? fact.id, value: factText(fact, language) })),
    [facts, language],
  );
}
