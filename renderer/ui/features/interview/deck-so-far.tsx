import { useEffect, useState, type ReactNode } from 'react';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import type { DeckView, SlideView } from '../../../state/engine.ts';
import { useAppState, useDocument } from '../../app-context.tsx';
import { cx } from '../../components/class-names.ts';
import { useWords } from '../../words.tsx';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { isAnswered } from './answers.ts';
import styles from './deck-so-far.module.css';
import { QUESTIONS } from './questions.ts';

/** The deck of the open pitch as it grows: the slide that is spoken of, all others small, and what is still to come. */
export function DeckSoFar(): ReactNode {
  const view = useAppState(({ preview }) => preview.view);
  const index = useAppState(({ preview }) => preview.slide);
  const pitch = useDocument(({ opened }) => opened.pitch, undefined);
  return view && pitch ? <GrowingDeck view={view} index={index} pitch={pitch} /> : null;
}

export interface GrowingDeckProps {
  readonly view: DeckView;
  /** The slide that is spoken of, counted from 0. */
  readonly index: number;
  readonly pitch: Pitch;
}

export function GrowingDeck({ view, index, pitch }: GrowingDeckProps): ReactNode {
  const { t } = useWords();
  const newest = useNewest(view.slides);
  const slide = view.slides[index] ?? view.slides.at(-1);
  if (!slide) return null;
  return (
    <>
      <div key={slide.id} className={cx(styles['slide'], slide.id === newest && styles['new'])}>
        <SlideThumb view={view} slide={slide} />
      </div>
      <p className={styles['caption']} aria-live="polite">
        {slide.id === newest ? t('interview.newSlide', { title: slide.title }) : slide.title}
      </p>
      <ol className={styles['grid']}>
        {view.slides.map((one) => (
          <li key={one.id} className={cx(styles['thumb'], one.id === slide.id && styles['current'])}>
            <SlideThumb view={view} slide={one} />
            <span className="visually-hidden">{t('editor.thumb', { number: one.number, title: one.title })}</span>
          </li>
        ))}
        {QUESTIONS.filter((question) => !isAnswered(pitch, question, t('common.untitled'))).map(({ id }) => (
          <li key={id} className={styles['waiting']}>
            {t(`interview.q.${id}.name`)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The slide that came last while one looked on. */
function useNewest(slides: readonly SlideView[]): string | undefined {
  const [{ known, newest }, setState] = useState<{ known: readonly SlideView[]; newest: string | undefined }>({
    known: slides,
    newest: undefined,
  });
  useEffect(() => {
    if (slides === known) return;
    const came = slides.findLast(({ id }) => known.every((one) => one.id !== id));
    setState({ known: slides, newest: came?.id ?? newest });
  }, [slides, known, newest]);
  return newest;
}
