import { within } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { words } from '../../read/spot.ts';
import { calledBy, personPath } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** No executive's word has changed the plan: the idea is not theirs yet. */
export const executiveNotCredited: PitchRule = {
  id: 'executive-not-credited',
  check: ({ pitch }) => {
    const executives = (pitch.people ?? []).filter(({ level }) => level === 'executive');
    const [first] = executives;
    const credited = executives.some(({ input }) => isSaid(input?.changed));
    if (!first || credited || !isBegun(pitch)) return [];
    return [words(within(personPath(first), 'input', 'changed'), calledBy(first))];
  },
};
