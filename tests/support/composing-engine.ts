import { placesOf } from '../../renderer/core/deck/places.ts';
import type { Deck, Slide } from '../../renderer/core/deck/model.ts';
import type { DeckView, Engine, SlideView } from '../../renderer/state/engine.ts';
import { composeOpened, titleOf } from './decks.ts';
import { directEngine } from './engine.ts';

/** An engine in the same thread whose decks are really composed, but not drawn: a view without markup. */
export const composingEngine = (): Engine => ({
  ...directEngine(),
  view: async (opened, { cut, mode, theme, lens }) =>
    viewOf(
      await composeOpened(opened, {
        cut,
        mode,
        ...(lens === undefined ? {} : { lens }),
        theme: theme ?? opened.pitch.deck?.theme ?? 'boardroom',
        arranged: mode === 'edit',
      }),
    ),
});

const viewOf = (deck: Deck): DeckView => ({
  title: deck.title,
  language: deck.language,
  direction: deck.direction,
  theme: deck.theme.id,
  css: '',
  fonts: [],
  slides: deck.slides.map((slide) => slideView(slide, deck)),
  findings: deck.findings,
  arranged: (deck.arranged ?? []).map(({ hidden, ...own }) => ({
    ...own,
    hidden: hidden && { ...slideView(hidden, deck), hidden: true },
  })),
});

const slideView = (slide: Slide, { direction }: Deck): SlideView => ({
  id: slide.id,
  number: slide.number,
  section: slide.section,
  kind: slide.kind,
  title: titleOf(slide),
  html: '',
  notes: slide.notes,
  places: placesOf(slide, direction),
  hidden: false,
});
