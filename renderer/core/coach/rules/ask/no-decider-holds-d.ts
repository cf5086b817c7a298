import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap, words } from '../../read/spot.ts';
import { decidersOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Not exactly one person or body decides. */
export const noDeciderHoldsD: PitchRule = {
  id: 'no-decider-holds-d',
  check: ({ pitch }) => {
    const deciders = decidersOf(pitch);
    const [, second] = deciders;
    if (second) return [words(second.field, deciders.map(({ name }) => name).join(', '))];
    const asks = isSaid(pitch.ask?.decision) || (pitch.people ?? []).length > 0;
    return deciders.length === 0 && asks ? [gap(fieldPath('ask', 'decider'))] : [];
  },
};
