import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Fewer than two pairs of what is and what could be. */
export const fewPairs: PitchRule = {
  id: 'few-pairs',
  check: ({ pitch }) => {
    const whole = (pitch.story?.pairs ?? []).filter(({ whatIs, whatCouldBe }) => isSaid(whatIs) && isSaid(whatCouldBe));
    return whole.length >= THRESHOLDS.pairs || !isBegun(pitch) ? [] : [gap(fieldPath('story', 'pairs'))];
  },
};
