import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nobody stakes their reputation on it. */
export const championMissing: PitchRule = {
  id: 'champion-missing',
  check: ({ pitch }) => (championOf(pitch) === undefined ? [gap(fieldPath('champion', 'who'))] : []),
};
