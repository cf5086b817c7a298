import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import type { DeckView } from '../../../state/engine.ts';
import { useWords } from '../../words.tsx';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { minutesAndSeconds } from '../present/use-now.ts';
import { captionOf, cardName } from './caption.ts';
import type { Card } from './cards.ts';
import type { SlideMarks } from './slide-marks.ts';
import styles from './sorter.module.css';
import type { CardDrag } from './use-card-drag.ts';

export interface SlideCardProps {
  readonly view: DeckView;
  readonly card: Card;
  readonly choice: NonNullable<NonNullable<Pitch['deck']>['slides']>[string] | undefined;
  readonly marks: SlideMarks;
  readonly isSelected: boolean;
  readonly isRetitled: boolean;
  readonly drag: CardDrag;
  readonly onSelect: (card: Card) => void;
  /** The new title, empty for the automatic one; undefined where it was left as it is. By a key, or by going elsewhere. */
  readonly onTitle: (title: string | undefined, by: 'key' | 'leaving') => void;
}

/** One slide in the sorter, with its number and what the author changed beneath it. */
export function SlideCard(props: SlideCardProps): ReactNode {
  const { view, card, choice, marks, isSelected, isRetitled, drag, onSelect, onTitle } = props;
  const words = useWords();
  const caption = captionOf(card, choice, words);
  const { dragged, target } = drag;
  const shift = dragged?.id === card.id ? { '--drag-x': `${dragged.x}px`, '--drag-y': `${dragged.y}px` } : {};
  return (
    <div
      className={styles['card']}
      data-hidden={card.slide.hidden}
      data-dragged={dragged?.id === card.id}
      data-drop={target?.id === card.id ? target.side : undefined}
      style={shift as CSSProperties}
    >
      <button
        type="button"
        className={styles['slide']}
        data-card={card.id}
        data-field={card.own && card.isFirst ? fieldPath('deck', 'slides', { id: card.own.id }) : undefined}
        aria-current={isSelected ? 'true' : undefined}
        aria-label={cardName(card, caption, marks, words)}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight H T L"
        tabIndex={isSelected ? 0 : -1}
        onFocus={() => onSelect(card)}
        {...drag.handle(card.id)}
      >
        <SlideThumb view={view} slide={card.slide} />
      </button>
      {isRetitled ? (
        <TitleEntry initial={choice?.title ?? card.own?.title ?? ''} onDone={onTitle} />
      ) : (
        <div className={styles['caption']} aria-hidden="true">
          {!card.slide.hidden && <span className={styles['number']}>{card.slide.number}</span>}
          <span>{caption.join(', ')}</span>
          {marks.findings > 0 && <span className={styles['findings']}>{marks.findings}</span>}
          {marks.planned !== undefined && <span className={styles['planned']}>{minutesAndSeconds(marks.planned)}</span>}
        </div>
      )}
    </div>
  );
}

interface TitleEntryProps {
  readonly initial: string;
  readonly onDone: SlideCardProps['onTitle'];
}

/** Enter and leaving keep what was typed, Escape does not. */
function TitleEntry({ initial, onDone }: TitleEntryProps): ReactNode {
  const { t } = useWords();
  const [text, setText] = useState(initial);
  // A key ends it, and so the focus goes: which is no second end.
  const isDone = useRef(false);
  const finish = (title: string, by: 'key' | 'leaving'): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(title === initial ? undefined : title, by);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(text.trim(), 'key');
    if (event.key === 'Escape') finish(initial, 'key');
  };
  return (
    <input
      className={styles['entry']}
      aria-label={t('deck.title')}
      value={text}
      // The author asked for it with T.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={press}
      onBlur={() => finish(text.trim(), 'leaving')}
    />
  );
}
