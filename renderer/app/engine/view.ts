import { usedFaces } from '../../backends/reveal/fonts.ts';
import { slideContext, slideHtml } from '../../backends/reveal/slide-html.ts';
import { deckStyles } from '../../backends/reveal/style.ts';
import type { Deck, Paragraph, Slide } from '../../core/deck/model.ts';
import { placesOf } from '../../core/deck/places.ts';
import type { DeckView, SlideView } from '../../state/engine.ts';
import { fontUrl, loadFontIndex, loadIcons } from '../assets.ts';
import type { Composed } from './compose.ts';

/** A deck as the application shows it. What is as it was in the view before is the same object and the same string. */

export interface ViewMaker {
  make(composed: Composed): Promise<DeckView>;
}

export function createViewMaker(): ViewMaker {
  let before: DeckView | undefined;
  const written = createWritten();
  const views = createViews();
  return {
    make: async ({ deck, support }) => {
      const [icons, index] = await Promise.all([loadIcons(), loadFontIndex()]);
      const context = slideContext(deck, { icons, notes: false, support, written: written(deck) });
      const css = deckStyles(deck);
      const viewed = views(deck, css);
      const old = new Map(before?.slides.map((slide) => [slide.id, slide]));
      const made = (slide: Slide): SlideView => sameSlide(old, slideView(slide, slideHtml(slide, context), deck));
      const faces = usedFaces(deck, index).map(({ file, ...face }) => ({ ...face, url: fontUrl(file) }));
      before = {
        title: deck.title,
        language: deck.language,
        direction: deck.direction,
        theme: deck.theme.id,
        css: sameAs(before?.css, css),
        fonts: sameAs(before?.fonts, faces),
        slides: deck.slides.map((slide) => viewed(slide, () => made(slide))),
        findings: deck.findings,
        arranged: sameAs(
          before?.arranged,
          (deck.arranged ?? []).map(({ hidden, ...own }) => ({
            ...own,
            hidden: hidden && { ...slideView(hidden, slideHtml(hidden, context), deck), hidden: true },
          })),
        ),
      };
      return before;
    },
  };
}

/** Paragraphs as they were written, for as long as theme and language stay. */
function createWritten(): (deck: Deck) => WeakMap<Paragraph, string> {
  let key: string | undefined;
  let kept = new WeakMap<Paragraph, string>();
  return ({ theme, language }) => {
    const now = JSON.stringify([theme.fonts, language]);
    if (now !== key) kept = new WeakMap();
    key = now;
    return kept;
  };
}

type Viewed = (slide: Slide, make: () => SlideView) => SlideView;

/** Slides that are the very same are viewed once, for as long as look, pictures and the numbers of all slides stay. */
function createViews(): (deck: Deck, css: string) => Viewed {
  let key: string | undefined;
  let kept = new WeakMap<Slide, SlideView>();
  return ({ slides, pictures, language, direction }, css) => {
    const now = JSON.stringify([css, language, direction, [...pictures.keys()], slides.map(({ id }) => id)]);
    if (now !== key) kept = new WeakMap();
    key = now;
    return (slide, make) => {
      const view = kept.get(slide) ?? make();
      kept.set(slide, view);
      return view;
    };
  };
}

const slideView = (slide: Slide, html: string, { direction }: Deck): SlideView => ({
  id: slide.id,
  number: slide.number,
  section: slide.section,
  kind: slide.kind,
  title: slide.title.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '),
  html,
  notes: slide.notes,
  places: placesOf(slide, direction),
  hidden: false,
});

/** What says the same as before is what was before. */
const sameAs = <T>(before: T | undefined, now: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;

function sameSlide(before: ReadonlyMap<string, SlideView>, now: SlideView): SlideView {
  const old = before.get(now.id);
  return old && isSame(old, now) ? old : now;
}

/** The markup says nearly all; fields may change while it stays, as may notes. */
const isSame = (a: SlideView, b: SlideView): boolean =>
  a.html === b.html &&
  a.number === b.number &&
  a.section === b.section &&
  a.kind === b.kind &&
  a.hidden === b.hidden &&
  a.notes.join('\n') === b.notes.join('\n') &&
  JSON.stringify(a.places) === JSON.stringify(b.places);
