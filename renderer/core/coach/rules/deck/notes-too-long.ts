import { mainSlidesOf, notesField, wordsInNotes } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Saying all the notes takes more than half of the slot, and leaves no time to talk. */
export const notesTooLong: PitchRule = {
  id: 'notes-too-long',
  check: ({ pitch, deck }) => {
    const { wordsPerMinute, shareOfSlot } = THRESHOLDS.speech;
    const minutes = pitch.meta.occasion?.minutes ?? Infinity;
    const slides = mainSlidesOf(deck).toSorted((a, b) => wordsInNotes(b) - wordsInNotes(a));
    const spoken = slides.reduce((sum, slide) => sum + wordsInNotes(slide), 0);
    const [longest] = slides;
    if (!longest || minutes <= 0 || spoken / wordsPerMinute <= minutes * shareOfSlot) return [];
    return [words(notesField(longest), longest.notes[0])];
  },
};
