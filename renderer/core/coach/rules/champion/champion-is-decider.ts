import { fieldPath } from '../../../base/ids.ts';
import { championOf } from '../../read/champion.ts';
import { folded } from '../../read/said.ts';
import { words } from '../../read/spot.ts';
import { decidersOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** The champion is the one who decides, and so convinces nobody. */
export const championIsDecider: PitchRule = {
  id: 'champion-is-decider',
  check: ({ pitch }) => {
    const name = championOf(pitch);
    const same = name !== undefined && decidersOf(pitch).some((decider) => folded(decider.name) === folded(name));
    return same ? [words(fieldPath('champion', 'who'), name)] : [];
  },
};
