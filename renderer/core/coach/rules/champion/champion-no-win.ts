import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says what the champion gains by it. */
export const championNoWin: PitchRule = {
  id: 'champion-no-win',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    return name === undefined || isSaid(pitch.champion?.personalWin)
      ? []
      : [words(fieldPath('champion', 'personalWin'), name)];
  },
};
