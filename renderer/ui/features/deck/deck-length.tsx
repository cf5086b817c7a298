import type { ReactNode } from 'react';
import { minutesFor } from '../../../state/deck-length.ts';
import type { DeckView } from '../../../state/engine.ts';
import { useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import styles from './deck-screen.module.css';

/** How long the deck is: slides, what stands behind them, minutes of those that the meeting has. */
export function DeckLength({ view }: { readonly view: DeckView }): ReactNode {
  const { t, n } = useWords();
  const planned = useDocument(({ opened }) => opened.pitch.meta.occasion?.minutes, undefined);
  const backup = view.slides.filter(({ section }) => section === 'Backup').length;
  const main = view.slides.length - backup;
  const hidden = view.arranged.filter((one) => one.hidden !== undefined).length;
  const minutes = Math.max(1, minutesFor(main));
  const parts = [
    n('deck.mainCount', main),
    ...(backup > 0 ? [n('deck.backupCount', backup)] : []),
    ...(hidden > 0 ? [n('deck.hiddenCount', hidden)] : []),
    planned === undefined ? t('deck.minutes', { minutes }) : t('deck.minutesOf', { minutes, planned }),
  ];
  return <span className={styles['length']}>{parts.join(', ')}</span>;
}
