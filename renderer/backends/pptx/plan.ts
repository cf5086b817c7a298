import type { Deck, Element, Frame, Slide, TextElement } from '../../core/deck/model.ts';
import { layoutPlaceholders, type Placeholder } from './placeholders.ts';

/** What the file will hold, counted and named before a byte of it is written. */
export interface PlannedSlide {
  readonly slide: Slide;
  readonly frame: Frame;
  readonly shapes: readonly PlannedShape[];
}

export interface PlannedShape {
  readonly element: Element;
  /** Unique within the slide, from 2: 1 is the slide's own group. */
  readonly id: number;
  readonly name: string;
  readonly placeholder: Placeholder | undefined;
}

export function planSlides(deck: Deck): readonly PlannedSlide[] {
  return deck.slides.map((slide) => ({ slide, frame: slide.frame, shapes: planShapes(slide, deck) }));
}

/** Reading order: the title, where we are, the body, where it comes from, and the footer. */
function planShapes(slide: Slide, deck: Deck): readonly PlannedShape[] {
  const { title, marker, elements, sources, footer, slideNumber } = slide;
  const holders = new Map(layoutPlaceholders(slide.frame, deck.theme).map((holder) => [holder.name, holder]));
  const framed = [sources, hasWords(footer) ? footer : undefined, slideNumber];
  const ordered: readonly (Element | undefined)[] = [title, marker, ...elements, ...framed];
  const taken = new Map<string, number>();
  return ordered
    .filter((element) => element !== undefined)
    .map((element, i) => ({
      element,
      id: i + 2,
      placeholder: element.kind === 'text' ? holders.get(element.name) : undefined,
      name: uniqueName(element.name, taken),
    }));
}

const hasWords = (element: TextElement): boolean =>
  element.paragraphs.some(({ runs }) => runs.some(({ text }) => text !== ''));

function uniqueName(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
