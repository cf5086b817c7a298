import { useCallback } from 'react';
import { caseFactId } from '../../../core/deck/case-facts.ts';
import { factTexts } from '../../../core/deck/fact-texts.ts';
import { CASE_MEASURES } from '../../../core/pitch/case-facts.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { useApp } from '../../app-context.tsx';
import type { FactChoice } from '../../components/prose-keys.ts';
import { useWords } from '../../words.tsx';
import { factText } from './ref-targets.ts';

/** What an `@` offers: the facts that were entered, then what the business case comes to. */
export function useFacts(): () => readonly FactChoice[] {
  const app = useApp();
  const words = useWords();
  return useCallback(() => {
    const pitch = app.store.getState().document?.opened.pitch;
    return pitch ? [...entered(pitch, words), ...reckoned(pitch, words)] : [];
  }, [app, words]);
}

const entered = ({ evidence }: Pitch, { language }: Translator): readonly FactChoice[] =>
  (evidence?.facts ?? []).map((fact) => ({
    id: fact.id,
    label: fact.label ?? fact.id,
    value: factText(fact, language),
  }));

function reckoned(pitch: Pitch, { t }: Translator): readonly FactChoice[] {
  if (!pitch.evidence?.businessCase?.lines?.length) return [];
  const textOf = factTexts(pitch);
  return BASE_FIRST.flatMap((scenario) =>
    CASE_MEASURES.flatMap((name) => {
      const id = caseFactId(scenario, name);
      const value = textOf(id);
      if (value === undefined) return [];
      const words = { measure: t(`case.measure.${name}`), scenario: t(`case.scenario.${scenario}`) };
      return [{ id, label: t(scenario === 'base' ? 'case.fact.base' : 'case.fact.other', words), value }];
    }),
  );
}

const BASE_FIRST = ['base', 'cautious', 'hopeful'] as const;
