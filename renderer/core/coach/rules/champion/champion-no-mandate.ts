import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says what the champion may decide. */
export const championNoMandate: PitchRule = {
  id: 'champion-no-mandate',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    return name === undefined || isSaid(pitch.champion?.mandate) ? [] : [words(fieldPath('champion', 'mandate'), name)];
  },
};
