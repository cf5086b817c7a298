import type { ReactNode } from 'react';
import { CUTS } from '../../../core/pitch/cuts.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { useWords } from '../../words.tsx';
import styles from './deck-screen.module.css';

/** Which cut of the deck one looks at. It is a way of looking, and no edit of the pitch. */
export function CutCards(): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const cut = useAppState(({ preview }) => preview.cut);
  return (
    <div className={styles['cuts']}>
      <RadioCards
        label={t('deck.cut')}
        options={CUTS.map((id) => ({ id, name: t(`cut.${id}`), detail: t(`cutHint.${id}`) }))}
        value={cut}
        onChange={app.showCut}
      />
    </div>
  );
}
