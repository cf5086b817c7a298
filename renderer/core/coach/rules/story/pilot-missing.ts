import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** No first step: nothing says who and how much takes part in it. */
export const pilotMissing: PitchRule = {
  id: 'pilot-missing',
  check: ({ pitch }) => (isSaid(pitch.story?.pilot?.scope) ? [] : [gap(fieldPath('story', 'pilot', 'scope'))]),
};
