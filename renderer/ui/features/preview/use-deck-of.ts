import { useEffect, useState } from 'react';
import type { OpenedPitch } from '../../../core/pitch/open.ts';
import type { DeckView } from '../../../state/engine.ts';
import { useApp } from '../../app-context.tsx';
import { putFontsInPage } from './deck-fonts.ts';

/** The decks of pitches that are not open, as they would be sent; undefined until they stand. */
export function useDecksOf(pitches: readonly OpenedPitch[]): readonly DeckView[] | undefined {
  const { engine, store } = useApp();
  const [views, setViews] = useState<readonly DeckView[]>();
  useEffect(() => {
    const left = new AbortController();
    const draw = async (): Promise<void> => {
      const made: DeckView[] = [];
      for (const opened of pitches) {
        const view = await engine.view(opened, { cut: 'full', theme: undefined, mode: 'deliver' });
        if (left.signal.aborted) return;
        if (view) made.push(view);
      }
      setViews(made);
    };
    void draw();
    return () => left.abort();
  }, [engine, pitches]);
  // The page knows the fonts of one deck at a time: those of the deck that is open come back.
  useEffect(
    () => () => {
      const { view } = store.getState().preview;
      if (view) putFontsInPage(view.fonts);
    },
    [store],
  );
  return views;
}
