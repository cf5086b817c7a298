import { fieldPath } from '../../../base/ids.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nobody on the map is against it or doubts it. */
export const noOpponent: PitchRule = {
  id: 'no-opponent',
  check: ({ pitch: { people = [] } }) =>
    people.length === 0 || people.some(({ stance }) => stance === 'against' || stance === 'sceptical')
      ? []
      : [gap(fieldPath('people'))],
};
