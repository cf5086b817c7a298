import { fieldPath, type FieldPath } from '../../base/ids.ts';
import type { Deck, Element, Paragraph, Slide } from '../../deck/model.ts';
import { remembered } from '../../base/remembered.ts';
import { countWords } from './word-count.ts';

/** What stands on the slides of a composed deck, and which field it is mended in. */

/** The slides that are presented; the rest stands behind the ask. */
export const mainSlidesOf = ({ slides }: Deck): readonly Slide[] =>
  slides.filter(({ section }) => section !== 'Backup');

const joined = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replaceAll('\u00A0', ' ');

export const titleOf = ({ title }: Slide): string => joined(title.paragraphs).trim();

/** The words of one element; a chart's are few and measured with it. */
export function textOf(element: Element): string {
  if (element.kind === 'text') return joined(element.paragraphs);
  if (element.kind !== 'table') return '';
  return element.rows.map(({ cells }) => cells.map(({ paragraphs }) => joined(paragraphs)).join(' ')).join(' ');
}

/** Title and body; sources, footer and number out. */
export const textOnSlide = remembered((slide: Slide): string =>
  [titleOf(slide), ...slide.elements.map(textOf)].join(' '),
);

export const wordsOnSlide = remembered((slide: Slide): number => countWords(textOnSlide(slide)));

export const wordsInNotes = remembered((slide: Slide): number => countWords(slide.notes.join(' ')));

/** Where the title is typed: the claim of what the slide shows, or the author's choice for that slide. */
export function titleField({ id, title }: Slide): FieldPath {
  const [from] = title.from;
  if (from !== undefined && /\.(?:claim|title)$/u.test(from)) return from;
  // The first of several slides that a long list takes has the title of all.
  return fieldPath('deck', 'slides', { id: id.replace(/:part-\d+$/u, '') }, 'title');
}

/** Where its notes are typed: beside the claim of what it shows. */
export function notesField(slide: Slide): FieldPath {
  const claim = titleField(slide);
  return claim.endsWith('.claim')
    ? fieldPath(claim.replace(/\.claim$/u, '.notes'))
    : fieldPath(claim.replace(/\.title$/u, '.notes'));
}

/** The field behind an element; failing that, the slide's title. */
export const fieldOf = (slide: Slide, element: Element | undefined): FieldPath => element?.from[0] ?? titleField(slide);
