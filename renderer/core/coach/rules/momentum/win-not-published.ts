import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap, quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A win that nobody has read of, or no win at all. */
export const winNotPublished: PitchRule = {
  id: 'win-not-published',
  check: ({ pitch }) => {
    const wins = (pitch.momentum?.wins ?? []).filter(({ what }) => isSaid(what));
    if (wins.length === 0) return isBegun(pitch) ? [gap(fieldPath('momentum', 'wins'))] : [];
    return wins
      .filter(({ published }) => !isSaid(published))
      .map(({ id, what }) => quoted(pitch, fieldPath('momentum', 'wins', { id }, 'published'), what));
  },
};
