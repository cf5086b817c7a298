import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** The champion stakes nothing of their own. */
export const championRisksNothing: PitchRule = {
  id: 'champion-risks-nothing',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    return name === undefined || isSaid(pitch.champion?.atRisk) ? [] : [words(fieldPath('champion', 'atRisk'), name)];
  },
};
