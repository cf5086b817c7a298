import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nobody on the map is invested in today's system; there is always somebody. */
export const investedNotMapped: PitchRule = {
  id: 'invested-not-mapped',
  check: ({ pitch }) => {
    const mapped = (pitch.people ?? []).some(({ investedIn }) => isSaid(investedIn));
    return mapped || !isBegun(pitch) ? [] : [gap(fieldPath('people'))];
  },
};
