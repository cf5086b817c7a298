import { SECTIONS, type Section } from '../../../core/deck/model.ts';
import type { SlideId } from '../../../core/base/ids.ts';
import type { ArrangedView, DeckView, SlideView } from '../../../state/engine.ts';

/** A view as the sorter lays it out: slides in sections, hidden ones at their place. */

export interface Card {
  readonly id: SlideId;
  readonly slide: SlideView;
  /** What the author may arrange; nothing of a slide that is made from the others, such as the list of sources. */
  readonly own: ArrangedView | undefined;
  /** The first of the slides that a long list takes. */
  readonly isFirst: boolean;
  /** Its place among the slides of the view; none where it is hidden. */
  readonly index: number | undefined;
}

export interface CardGroup {
  readonly section: Section;
  readonly cards: readonly Card[];
}

export function cardGroups(view: DeckView): readonly CardGroup[] {
  const cards = view.slides.map((slide, index) => shownCard(view, slide, index));
  const ranks = new Map(view.arranged.map((own, rank) => [own, rank]));
  const rankOf = ({ own }: Card): number => (own ? (ranks.get(own) ?? 0) : Infinity);
  return SECTIONS.flatMap((section) => {
    const shown = cards.filter(({ slide }) => slide.section === section);
    const hidden = view.arranged.flatMap((own) => hiddenCard(own, section));
    const all = hidden.reduce<readonly Card[]>((before, card) => {
      const at = before.findIndex((other) => rankOf(other) > rankOf(card));
      return before.toSpliced(at === -1 ? before.length : at, 0, card);
    }, shown);
    return all.length > 0 ? [{ section, cards: all }] : [];
  });
}

const PART = /:part-\d+$/u;

function shownCard({ arranged }: DeckView, slide: SlideView, index: number): Card {
  const first = arranged.find(({ id }) => id === slide.id);
  const own = first ?? arranged.find(({ id }) => id === slide.id.replace(PART, ''));
  return { id: slide.id, slide, own, isFirst: first !== undefined || own === undefined, index };
}

const hiddenCard = (own: ArrangedView, section: Section): readonly Card[] =>
  own.hidden?.section === section ? [{ id: own.id, slide: own.hidden, own, isFirst: true, index: undefined }] : [];

/** The cards among which a card can be moved: those that stand beside it and come from the same section. */
export const siblingsOf = (groups: readonly CardGroup[], card: Card): readonly Card[] =>
  card.own === undefined
    ? []
    : (groups.find(({ cards }) => cards.includes(card))?.cards ?? []).filter(
        ({ own, isFirst }) => isFirst && own?.home === card.own?.home,
      );

/** All that can be arranged in the section from which a slide comes, in order. */
export const sectionOf = ({ arranged }: DeckView, { home }: ArrangedView): readonly ArrangedView[] =>
  arranged.filter((own) => own.home === home);

/** Before which slide one stands that comes right after another; undefined at the end of its section. */
export const afterwards = (view: DeckView, own: ArrangedView): SlideId | undefined => {
  const section = sectionOf(view, own);
  return section[section.indexOf(own) + 1]?.id;
};

export interface Step {
  /** Before which slide it then stands; at the end of its section without one. */
  readonly before: SlideId | undefined;
  /** Its place among the cards beside it, counted from 1. */
  readonly place: number;
  readonly of: number;
}

/** Where a step forwards (1) or back (-1) puts a card; undefined where there is no such step. */
export function stepOf(view: DeckView, groups: readonly CardGroup[], card: Card, step: 1 | -1): Step | undefined {
  const siblings = siblingsOf(groups, card);
  const at = siblings.findIndex(({ own }) => own === card.own);
  const other = at === -1 ? undefined : siblings[at + step]?.own;
  if (!other) return undefined;
  return { before: step === 1 ? afterwards(view, other) : other.id, place: at + step + 1, of: siblings.length };
}
