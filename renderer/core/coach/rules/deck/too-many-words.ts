import type { Slide } from '../../../deck/model.ts';
import { fieldOf, mainSlidesOf, textOf, wordsOnSlide } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import { countWords } from '../../read/word-count.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** A slide that is presented holds more words than one can take in while somebody speaks. */
export const tooManyWords: PitchRule = {
  id: 'too-many-words',
  check: ({ deck }) =>
    mainSlidesOf(deck)
      .filter((slide) => wordsOnSlide(slide) > wordsFor(slide.kind))
      .map((slide) => {
        const wordiest = wordiestOf(slide);
        return words(fieldOf(slide, wordiest), wordiest ? textOf(wordiest) : '');
      }),
};

function wordsFor(kind: string): number {
  const { slideWords, slideWordsOf } = THRESHOLDS;
  const own: Readonly<Record<string, number>> = slideWordsOf;
  return own[kind] ?? slideWords;
}

const wordiestOf = ({ elements }: Slide): Slide['elements'][number] | undefined =>
  elements.toSorted((a, b) => countWords(textOf(b)) - countWords(textOf(a)))[0];
