import type { FieldPath } from '../core/base/ids.ts';
import { showsField } from '../core/deck/places.ts';
import type { Cut } from '../core/pitch/cuts.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { DeckView, Engine, SlideView, ViewOptions } from './engine.ts';
import type { AppState, Preview } from './model.ts';
import type { Store } from './store.ts';

export interface Previewing {
  showCut(cut: Cut): void;
  /** Of one person, by id, or of everyone. */
  showLens(lens: string | undefined): void;
  showSlide(index: number): void;
}

/**
 * Keeps the view of the deck up with the pitch. One request is under way at a time; what changes meanwhile is asked for
 * when it is back, so that the latest pitch is always shown and none waits in a queue. A field that gets the caret
 * brings up its slide.
 */
export function createPreviewing(store: Store, engine: Engine): Previewing {
  let asking = false;

  const refresh = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      for (let again = true; again;) {
        const { document, preview } = store.getState();
        if (!document) return;
        const view = await engine.view(document.opened, viewOptions(document.opened, preview, 'edit'));
        if (view) receive(store, view);
        const now = store.getState();
        again = now.document?.opened !== document.opened || isOther(now.preview, preview);
      }
    } finally {
      asking = false;
    }
  };

  store.subscribe((state, before) => {
    if (
      state.document &&
      (state.document.opened !== before.document?.opened || isOther(state.preview, before.preview))
    ) {
      void refresh();
    }
    if (state.document && state.document.field !== before.document?.field) follow(store);
  });
  return {
    showCut: (cut) => store.setState(({ preview }) => ({ preview: { ...preview, cut } })),
    showLens: (lens) => store.setState(({ preview }) => ({ preview: { ...preview, lens } })),
    showSlide: (slide) =>
      store.setState(({ preview }) => ({ preview: { ...preview, slide: within(slide, preview.view) } })),
  };
}

const isOther = (a: Preview, b: Preview): boolean => a.cut !== b.cut || a.lens !== b.lens;

/** The deck that is looked at. A reader who has been taken off the list reads none. */
export function viewOptions(
  { pitch }: OpenedPitch,
  { cut, lens }: Pick<Preview, 'cut' | 'lens'>,
  mode: ViewOptions['mode'],
): ViewOptions {
  const isThere = pitch.people?.some(({ id }) => id === lens) ?? false;
  return { cut, theme: undefined, lens: isThere ? lens : undefined, mode };
}

/** The slide that is looked at. */
export const slideUp = ({ preview: { view, slide } }: AppState): SlideView | undefined => view?.slides[slide];

const within = (slide: number, view: DeckView | undefined): number =>
  Math.min(Math.max(slide, 0), Math.max((view?.slides.length ?? 1) - 1, 0));

/** A new view keeps showing the slide that was shown, wherever it stands now. */
function receive(store: Store, view: DeckView): void {
  const { preview, document } = store.getState();
  const shown = slideUp(store.getState())?.id;
  const place = view.slides.findIndex(({ id }) => id === shown);
  const kept = place === -1 ? within(preview.slide, view) : place;
  const field = document?.field;
  const isNew = field !== undefined && slideOf(preview.view?.slides ?? [], field) === -1;
  const found = isNew ? slideOf(view.slides, field) : -1;
  store.setState({ preview: { ...preview, view, slide: found === -1 ? kept : found } });
}

function follow(store: Store): void {
  const { document, preview } = store.getState();
  const { view, slide } = preview;
  if (!document?.field || !view) return;
  const current = view.slides[slide];
  // The slide that is up stays, where it shows the field too.
  if (current && shows(current, document.field)) return;
  const index = slideOf(view.slides, document.field);
  if (index !== -1) store.setState({ preview: { ...preview, slide: index } });
}

/** The slide on which a field is shown, or -1. The cover and the brief show a little of everything: they come last. */
export function slideOf(slides: readonly SlideView[], field: FieldPath): number {
  const behind = slides.findIndex((slide) => slide.section !== 'Opening' && shows(slide, field));
  return behind === -1 ? slides.findIndex((slide) => shows(slide, field)) : behind;
}

const shows = ({ places }: SlideView, field: FieldPath): boolean => showsField(places, field);
