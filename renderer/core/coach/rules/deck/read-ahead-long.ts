import { mainSlidesOf, notesField, titleField, titleOf, wordsInNotes, wordsOnSlide } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import type { Slide } from '../../../deck/model.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** What is sent ahead, the slides and what is said to them, takes longer to read than people read. */
export const readAheadLong: PitchRule = {
  id: 'read-ahead-long',
  check: ({ deck }) => {
    const { wordsPerMinute, minutes } = THRESHOLDS.reading;
    const length = (slide: Slide): number => wordsOnSlide(slide) + wordsInNotes(slide);
    const slides = mainSlidesOf(deck);
    const total = slides.reduce((sum, slide) => sum + length(slide), 0);
    const longest = slides.toSorted((a, b) => length(b) - length(a))[0];
    if (!longest || total / wordsPerMinute <= minutes) return [];
    const noted = wordsInNotes(longest) > wordsOnSlide(longest);
    return [words(noted ? notesField(longest) : titleField(longest), noted ? longest.notes[0] : titleOf(longest))];
  },
};
