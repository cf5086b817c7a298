import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldPath, SlideId } from '../../../core/base/ids.ts';
import type { ArrangedView, DeckView, SlideView } from '../../../state/engine.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import { arrowTarget } from './arrows.ts';
import { afterwards, siblingsOf, stepOf, type Card, type CardGroup } from './cards.ts';
import { nextVariant, variantsOf } from './layout-variants.ts';
import { DEFAULT_MINUTES } from '../present/default-minutes.ts';
import { SlideCard } from './slide-card.tsx';
import { marksOf, NO_MARKS } from './slide-marks.ts';
import styles from './sorter.module.css';
import { useCardDrag } from './use-card-drag.ts';
import { useChoices, useDeckHands, type DeckHands } from './use-deck.ts';

export interface ArrangingProps {
  readonly view: DeckView;
  readonly groups: readonly CardGroup[];
  readonly card: Card | undefined;
  readonly onSelect: (card: Card) => void;
}

/**
 * All slides in sections. Arrows go from one to another, Alt with an arrow moves one, H hides it, T retitles it where it
 * stands, L takes its next layout, Enter goes to the field that it shows.
 */
export function Sorter({ view, groups, card: selected, onSelect }: ArrangingProps): ReactNode {
  const { t } = useWords();
  const hands = useDeckHands(view);
  const choices = useChoices();
  const sorter = useRef<HTMLDivElement>(null);
  const [retitled, setRetitled] = useState<SlideId>();
  const cards = groups.flatMap((group) => group.cards);
  const { said, step, tell } = useSteps(view, groups, hands);
  const minutes = useDocument(({ opened }) => opened.pitch.meta.occasion?.minutes, undefined) ?? DEFAULT_MINUTES;
  const marks = useMemo(() => marksOf(view, minutes), [view, minutes]);
  const layout = (own: ArrangedView): void => {
    const next = nextVariant(own.id, choices[own.id]?.layout);
    if (variantsOf(own.id).length > 0) hands.choose(own, 'layout', next);
    tell(variantsOf(own.id).length > 0 ? t(`layout.${next ?? 'automatic'}`) : t('deck.oneLayout'));
  };
  useKeptFocus(sorter, selected);
  const drag = useDrag(sorter, view, groups, hands);
  const press = useSorterKeys({ sorter, cards, hands, step, retitle: setRetitled, layout });
  return (
    <div ref={sorter} className={styles['sorter']} role="group" aria-label={t('deck.sorter')} onKeyDown={press}>
      {cards.length === 0 && <p className={styles['none']}>{t('deck.noneInCut')}</p>}
      {groups.map(({ section, cards: own }) => (
        <section key={section} className={styles['section']} aria-label={t(`slideSection.${section}`)}>
          <h3>{t(`slideSection.${section}`)}</h3>
          <div className={styles['cards']}>
            {own.map((card) => (
              <SlideCard
                key={card.id}
                view={view}
                card={card}
                choice={card.own && choices[card.own.id]}
                marks={marks.get(card.slide.id) ?? NO_MARKS}
                isSelected={card.id === selected?.id}
                isRetitled={card.id === retitled}
                drag={drag}
                onSelect={onSelect}
                onTitle={(title, by) => {
                  setRetitled(undefined);
                  if (card.own && title !== undefined) hands.choose(card.own, 'title', title);
                  if (by === 'key') focusCard(sorter.current, card.id);
                }}
              />
            ))}
          </div>
        </section>
      ))}
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </div>
  );
}

type Stepper = (card: Card, step: 1 | -1) => void;

/** Moving a card by one place, and where it then stands, for whoever does not see it. */
function useSteps(
  view: DeckView,
  groups: readonly CardGroup[],
  hands: DeckHands,
): { readonly said: string; readonly step: Stepper; readonly tell: (words: string) => void } {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const step: Stepper = (card, by) => {
    const aim = stepOf(view, groups, card, by);
    if (!aim || !card.own) return;
    hands.move(card.own, aim.before);
    setSaid(t('deck.movedTo', { title: card.own.title, place: aim.place, of: aim.of }));
  };
  return { said, step, tell: setSaid };
}

function useDrag(
  sorter: { readonly current: HTMLDivElement | null },
  view: DeckView,
  groups: readonly CardGroup[],
  hands: DeckHands,
) {
  const cardOf = (id: SlideId): Card | undefined =>
    groups.flatMap(({ cards }) => cards).find((card) => card.id === id && card.isFirst);
  const places = (id: SlideId): readonly SlideId[] => {
    const card = cardOf(id);
    return card ? siblingsOf(groups, card).map((sibling) => sibling.id) : [];
  };
  return useCardDrag(sorter, places, (id, { id: over, side }) => {
    const [own, other] = [cardOf(id)?.own, cardOf(over)?.own];
    if (own && other) hands.move(own, side === 'before' ? other.id : afterwards(view, other));
  });
}

interface SorterKeys {
  readonly sorter: { readonly current: HTMLElement | null };
  readonly cards: readonly Card[];
  readonly hands: DeckHands;
  readonly step: Stepper;
  readonly retitle: (id: SlideId) => void;
  readonly layout: (own: ArrangedView) => void;
}

function useSorterKeys({ sorter, cards, hands, step, retitle, layout }: SorterKeys): (event: KeyboardEvent) => void {
  const app = useApp();
  const isMirrored = document.dir === 'rtl';
  const act = (key: string, { own, slide, isFirst, id }: Card): (() => void) | undefined => {
    if (key === 'enter') return fieldOf(slide, (field) => app.goTo(field));
    if (own && key === 'h') return () => hands.hide(own, !slide.hidden);
    if (own && isFirst && key === 'l') return () => layout(own);
    return own && isFirst && key === 't' ? () => retitle(id) : undefined;
  };
  const move = (key: string, card: Card): (() => void) | undefined => {
    const by = { arrowleft: -1, arrowright: 1 }[key];
    return by === undefined ? undefined : () => step(card, (by === 1) === isMirrored ? -1 : 1);
  };
  const go = (key: string, at: number): (() => void) | undefined => {
    const buttons = [...(sorter.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const spots = buttons.map((button) => button.getBoundingClientRect());
    const to = arrowTarget(key, at, spots, isMirrored);
    return to === undefined ? undefined : () => buttons[to]?.focus();
  };
  return (event) => {
    const { target, ctrlKey, metaKey, altKey } = event;
    const at = cards.findIndex(({ id }) => target instanceof HTMLElement && target.dataset['card'] === id);
    const card = cards[at];
    if (!card || ctrlKey || metaKey) return;
    const key = event.key.toLowerCase();
    const action = altKey ? move(key, card) : (act(key, card) ?? go(event.key, at));
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** The field of the pitch that a slide is about: a choice for the slide is none. */
function fieldOf({ places }: SlideView, go: (field: FieldPath) => void): (() => void) | undefined {
  const field = places.flatMap(({ from }) => from).find((path) => !path.startsWith('deck.'));
  return field === undefined ? undefined : () => go(field);
}

/** A card that the deck moved, and the browser let go of, has the focus again. */
function useKeptFocus(sorter: { readonly current: HTMLElement | null }, selected: Card | undefined): void {
  const within = useRef(false);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (within.current && selected && activeElement === document.body) focusCard(sorter.current, selected.id);
    within.current = sorter.current?.contains(document.activeElement) === true;
  });
}

const focusCard = (sorter: HTMLElement | null, id: SlideId): void =>
  sorter?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
