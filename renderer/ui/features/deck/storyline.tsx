import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { choicePath } from '../../../core/edit/slides.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { countWords } from '../../components/prose-keys.ts';
import { useWords } from '../../words.tsx';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { slideName } from './caption.ts';
import type { Card } from './cards.ts';
import type { ArrangingProps } from './sorter.tsx';
import inspector from './inspector.module.css';
import styles from './storyline.module.css';
import { useChoices, useDeckHands, type DeckHands } from './use-deck.ts';

/** The titles of the main slides, read top to bottom as one argument, and written in place. */
export function Storyline(props: ArrangingProps): ReactNode {
  const { view, groups, card: selected, onSelect } = props;
  const { t } = useWords();
  const hands = useDeckHands(view);
  const story = groups.flatMap(({ section, cards }) => {
    const own = cards.filter(({ isFirst, slide }) => isFirst && !slide.hidden);
    return section === 'Backup' || own.length === 0 ? [] : [{ section, cards: own }];
  });
  return (
    <div className={styles['body']}>
      <div className={styles['story']} onKeyDown={nextByEnter}>
        <p className={styles['guide']}>{t('deck.storylineGuide')}</p>
        {story.map(({ section, cards }) => (
          <section key={section} className={styles['section']} aria-label={t(`slideSection.${section}`)}>
            <h3>{t(`slideSection.${section}`)}</h3>
            {cards.map((card) => (
              <StoryTitle key={card.id} card={card} hands={hands} onSelect={onSelect} />
            ))}
          </section>
        ))}
      </div>
      <ReadsLike {...props} card={selected} />
    </div>
  );
}

/** A title is one line of thought: Enter goes to the next. */
function nextByEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const titles = [...event.currentTarget.querySelectorAll('textarea')];
  const at = titles.findIndex((title) => title === event.target);
  if (at === -1) return;
  event.preventDefault();
  titles[at + (event.shiftKey ? -1 : 1)]?.focus();
}

interface StoryTitleProps {
  readonly card: Card;
  readonly hands: DeckHands;
  readonly onSelect: (card: Card) => void;
}

function StoryTitle({ card, hands, onSelect }: StoryTitleProps): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const choices = useChoices();
  const [isEmptied, setEmptied] = useState(false);
  const { own, slide } = card;
  const value = own && choices[own.id]?.title;
  const text = value ?? (isEmptied ? '' : (own?.title ?? slide.title));
  const field = own && choicePath(own.id, 'title');
  return (
    <div className={styles['row']}>
      <span className={styles['number']}>{slide.number}</span>
      <textarea
        className={styles['title']}
        aria-label={t('editor.slide', { number: slide.number })}
        data-field={field}
        rows={1}
        value={text}
        readOnly={!own}
        onFocus={() => {
          onSelect(card);
          if (field !== undefined) app.focused(field);
        }}
        onBlur={() => setEmptied(false)}
        onChange={({ target }) => {
          const typed = target.value.replaceAll('\n', ' ');
          setEmptied(typed === '');
          if (own) hands.type(own, 'title', typed);
        }}
      />
      <span className={styles['words']}>{n('deck.words', countWords(text))}</span>
    </div>
  );
}

/** The slide of the title that one reads, and what it means to change it. */
function ReadsLike({ view, card }: ArrangingProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const hands = useDeckHands(view);
  const choices = useChoices();
  const own = card?.own;
  return (
    <aside className={inspector['inspector']} aria-label={t('deck.readsLike')}>
      <header className={inspector['head']}>
        <h3>{t('deck.readsLike')}</h3>
      </header>
      {card && (
        <figure className={styles['picture']}>
          <div className={styles['slide']}>
            <SlideThumb view={view} slide={card.slide} />
          </div>
          <figcaption>{slideName(card, words)}</figcaption>
        </figure>
      )}
      {own && choices[own.id]?.title !== undefined && (
        <div className={inspector['label']}>
          <span>{t('deck.titleChanged')}</span>
          <Button variant="link" size="s" onPress={() => hands.choose(own, 'title', undefined)}>
            {t('deck.automatic')}
          </Button>
        </div>
      )}
      <p className={inspector['foot']}>{t('deck.overrideGuide')}</p>
    </aside>
  );
}
