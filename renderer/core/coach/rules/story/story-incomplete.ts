import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

const BEATS = ['situation', 'complication', 'question', 'answer'] as const;

/** Situation, complication, question or answer is empty; where all are, that is one finding. */
export const storyIncomplete: PitchRule = {
  id: 'story-incomplete',
  check: ({ pitch: { story } }) => {
    const empty = BEATS.filter((beat) => !isSaid(story?.[beat]));
    const told = empty.length < BEATS.length ? empty : empty.slice(0, 1);
    return told.map((beat) => gap(fieldPath('story', beat)));
  },
};
