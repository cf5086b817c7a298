import { folded } from '../../read/said.ts';
import { titleField, titleOf } from '../../read/slides.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Two slides have one title. */
export const titlesNotUnique: PitchRule = {
  id: 'titles-not-unique',
  check: ({ deck }) => {
    const known = new Set<string>();
    return deck.slides.flatMap((slide) => {
      const title = titleOf(slide);
      const key = folded(title);
      const again = key !== '' && known.has(key);
      known.add(key);
      return again ? [words(titleField(slide), title)] : [];
    });
  },
};
