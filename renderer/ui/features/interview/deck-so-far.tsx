import type { ReactNode } from 'react';
import { useAppState } from '../../app-context.tsx';
import { StageFrame } from '../preview/stage-frame.tsx';
import { Filmstrip } from '../editor/filmstrip.tsx';
import { useWords } from '../../words.tsx';
import styles from './deck-so-far.module.css';

/** The deck that the answers make, while they are typed. */
export function DeckSoFar(): ReactNode {
  const { t } = useWords();
  const view = useAppState(({ preview }) => preview.view);
  const index = useAppState(({ preview }) => preview.slide);
  const slide = view?.slides[index];
  if (!view || !slide) return null;
  return (
    <div className={styles['deck']}>
      <h2 className={styles['title']}>{t('interview.deckSoFar')}</h2>
      <div className={styles['slide']}>
        <StageFrame
          view={view}
          index={index}
          marks={[]}
          label={t('editor.thumb', { number: slide.number, title: slide.title })}
          onPlace={() => undefined}
        />
      </div>
      <Filmstrip view={view} index={index} />
    </div>
  );
}
