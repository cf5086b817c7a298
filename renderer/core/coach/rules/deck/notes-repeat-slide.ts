import type { Slide } from '../../../deck/model.ts';
import { mainSlidesOf, notesField, textOnSlide } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** The notes read the slide out: hearing what one reads at the same time helps nobody. */
export const notesRepeatSlide: PitchRule = {
  id: 'notes-repeat-slide',
  check: ({ deck }) =>
    mainSlidesOf(deck)
      .filter((slide) => repeated(slide) > THRESHOLDS.notesOverlap)
      .map((slide) => words(notesField(slide), slide.notes[0])),
};

/** The share of the slide's longer words that the notes hold as well; none where there are too few to tell. */
function repeated(slide: Slide): number {
  if (slide.notes.length === 0) return 0;
  const onSlide = contentWords(textOnSlide(slide));
  const inNotes = contentWords(slide.notes.join(' '));
  if (onSlide.size < THRESHOLDS.notesLeastWords) return 0;
  return [...onSlide].filter((word) => inNotes.has(word)).length / onSlide.size;
}

/** Words of four letters and more carry what is said. */
const contentWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
