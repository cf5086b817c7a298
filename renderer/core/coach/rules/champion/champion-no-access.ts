import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says how the champion reaches the decider. */
export const championNoAccess: PitchRule = {
  id: 'champion-no-access',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    return name === undefined || isSaid(pitch.champion?.access) ? [] : [words(fieldPath('champion', 'access'), name)];
  },
};
