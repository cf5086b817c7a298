import { slideId } from '../../renderer/core/base/ids.ts';
import type { DeckView, SlideView } from '../../renderer/state/engine.ts';

/** A view of nothing, for tests to put into it what they are about. */
export const EMPTY_VIEW: DeckView = {
  title: '',
  language: 'en',
  direction: 'ltr',
  theme: 'boardroom',
  css: '',
  fonts: [],
  slides: [],
  findings: [],
  arranged: [],
};

/** A slide of the story that says one thing. */
export const slideSaying = (number: number, title: string): SlideView => ({
  id: slideId(`slide-${number}`),
  number,
  section: 'Story',
  kind: 'situation',
  title,
  html: `<section>${title}</section>`,
  notes: [],
  places: [],
  hidden: false,
});
