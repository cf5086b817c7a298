import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says what the champion has done before. */
export const championNoTrackRecord: PitchRule = {
  id: 'champion-no-track-record',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    return name === undefined || isSaid(pitch.champion?.trackRecord)
      ? []
      : [words(fieldPath('champion', 'trackRecord'), name)];
  },
};
