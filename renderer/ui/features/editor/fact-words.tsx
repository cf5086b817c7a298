import { createContext, lazy, Suspense, useContext, useMemo, type ReactNode } from 'react';
import { factTexts } from '../../../core/deck/fact-texts.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import type { FactWords } from '../../components/prose-field.tsx';
import { useWords } from '../../words.tsx';
import { useFacts } from './use-facts.ts';

/** What every text of the editor says of facts: one object until a fact changes, so that typing draws one field anew. */

const AboutFact = lazy(() => import('../ledger/about-fact.tsx').then((m) => ({ default: m.AboutFact })));

const about: FactWords['about'] = (id, unlink) => (
  <Suspense>
    <AboutFact id={id} unlink={unlink} />
  </Suspense>
);

const Words = createContext<FactWords | undefined>(undefined);

export function FactWordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const choices = useFacts();
  const facts = useDocument(({ opened }) => opened.pitch.evidence?.facts, undefined);
  const businessCase = useDocument(({ opened }) => opened.pitch.evidence?.businessCase, undefined);
  const language = useDocument(({ opened }) => opened.pitch.meta.language, undefined);
  const currency = useDocument(({ opened }) => opened.pitch.meta.currency, undefined);
  const textOf = useMemo(() => {
    const pitch = app.store.getState().document?.opened.pitch;
    return pitch ? factTexts(pitch) : () => undefined;
    // What the values are made of; a pitch is another one at every key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [app, facts, businessCase, language, currency]);
  const words = useMemo(
    () => ({ textOf, choices, missing: t('fact.missing'), label: t('editor.facts'), about }),
    [textOf, choices, t],
  );
  return <Words value={words}>{children}</Words>;
}

export function useFactWords(): FactWords {
  const words = useContext(Words);
  if (!words) throw new Error('useFactWords is called outside of FactWordsProvider');
  return words;
}
