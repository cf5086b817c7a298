import { useMemo, type ReactNode } from 'react';
import type { OpenedPitch } from '../../../core/pitch/open.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../words.tsx';
import styles from './deck-reader.module.css';
import { SlideThumb } from './slide-thumb.tsx';
import { useDecksOf } from './use-deck-of.ts';

/** The deck of a pitch, slide under slide, to be looked at. */
export function DeckReader({ opened }: { readonly opened: OpenedPitch }): ReactNode {
  const { t } = useWords();
  const pitches = useMemo(() => [opened], [opened]);
  const [view] = useDecksOf(pitches) ?? [];
  if (!view) return <Skeleton label={t('common.loading')} />;
  if (view.slides.length === 0) return <p>{t('reading.none')}</p>;
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('reading.slides')}>
      <ol className={styles['slides']}>
        {view.slides.map((slide) => (
          <li key={slide.id}>
            <SlideThumb view={view} slide={slide} />
            <span className={styles['caption']}>
              {slide.number} <span lang={view.language}>{slide.title}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
