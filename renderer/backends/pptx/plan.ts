import type { Deck, Element, Frame, Slide, TextElement } from '../../core/deck/model.ts';
import { FRAME_STYLES } from '../../core/deck/frame.ts';
import type { Inherited } from './text-xml.ts';

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

/** A place that the layout holds, and that a slide fills. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly index: number | undefined;
  readonly inherited: Inherited;
}

/** Indices of the placeholders that are not a slide's title. */
export const PLACEHOLDER_INDEX = { text: 1, marker: 10, sources: 11, footer: 12, number: 13 } as const;

export function planSlides(deck: Deck): readonly PlannedSlide[] {
  return deck.slides.map((slide) => ({ slide, frame: slide.frame, shapes: planShapes(slide, deck) }));
}

/** Reading order: the title, where we are, the body, where it comes from, and the footer. */
function planShapes(slide: Slide, deck: Deck): readonly PlannedShape[] {
  const { title, marker, elements, sources, footer, slideNumber } = slide;
  const ordered: readonly (readonly [Element, Placeholder | undefined])[] = [
    [title, titlePlaceholder(slide, deck)],
    ...optional(marker, placeholder(slide, deck, 'body', PLACEHOLDER_INDEX.marker, 'mark')),
    ...elements.map((element) => [element, bodyPlaceholder(element, slide, deck)] as const),
    ...optional(sources, placeholder(slide, deck, 'body', PLACEHOLDER_INDEX.sources, 'source')),
    ...(hasWords(footer)
      ? [[footer, placeholder(slide, deck, 'ftr', PLACEHOLDER_INDEX.footer, 'source')] as const]
      : []),
    ...optional(slideNumber, placeholder(slide, deck, 'sldNum', PLACEHOLDER_INDEX.number, 'source')),
  ];
  const taken = new Map<string, number>();
  return ordered.map(([element, holder], i) => ({
    element,
    id: i + 2,
    placeholder: holder,
    name: uniqueName(element.name, taken),
  }));
}

const optional = (
  element: TextElement | undefined,
  holder: Placeholder,
): readonly (readonly [Element, Placeholder])[] => (element ? [[element, holder]] : []);

const hasWords = (element: TextElement): boolean =>
  element.paragraphs.some(({ runs }) => runs.some(({ text }) => text !== ''));

function titlePlaceholder({ frame }: Slide, deck: Deck): Placeholder {
  const style = deck.theme.styles[FRAME_STYLES[frame].title.style];
  return { type: frame === 'cover' ? 'ctrTitle' : 'title', index: undefined, inherited: style };
}

function bodyPlaceholder(element: Element, slide: Slide, deck: Deck): Placeholder | undefined {
  if (slide.frame === 'cover' && element.name === 'Subtitle') {
    const style = deck.theme.styles.lead;
    return { type: 'subTitle', index: PLACEHOLDER_INDEX.text, inherited: { ...style, color: 'coverMuted' } };
  }
  if (slide.frame === 'text' && element.name === 'Text') {
    return { type: 'body', index: PLACEHOLDER_INDEX.text, inherited: deck.theme.styles.support };
  }
  return undefined;
}

function placeholder(
  { frame }: Slide,
  { theme }: Deck,
  type: Placeholder['type'],
  index: number,
  style: 'mark' | 'source',
): Placeholder {
  const { marker, footer } = FRAME_STYLES[frame];
  const color = style === 'mark' ? (marker?.color ?? 'accent') : type === 'body' ? 'muted' : footer.color;
  return { type, index, inherited: { ...theme.styles[style], color } };
}

function uniqueName(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
