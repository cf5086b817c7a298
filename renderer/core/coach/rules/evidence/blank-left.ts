import { blanksOf } from '../../../pitch/objection-library.ts';
import { shownProse } from '../../read/shown-prose.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A blank of an answer from the library, or one of the author's own, that nobody filled in. */
export const blankLeft: PitchRule = {
  id: 'blank-left',
  check: ({ pitch }) =>
    shownProse(pitch).flatMap(({ path, text }) => {
      const [blank] = SPOKEN.test(path) ? [] : blanksOf(text).filter((one) => WORD.test(one));
      return blank === undefined ? [] : [words(path, `[${blank}]`)];
    }),
};

/** `[1]` is a note. */
const WORD = /\p{L}{2}/u;
/** Whoever quotes puts in brackets what was not said. */
const SPOKEN = /\.(?:quote|quote\.text|commitment)$/u;
