import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import { nameOf } from '../../read/who.ts';
import type { PitchRule } from '../../rule.ts';

/** Not one step of the next thirty days says what, who and when. What a single step lacks is said of that step. */
export const noNextSteps: PitchRule = {
  id: 'no-next-steps',
  check: ({ pitch }) => {
    const steps = pitch.ask?.nextThirtyDays ?? [];
    const planned = steps.some(
      ({ what, who, when }) => isSaid(what) && isSaid(when) && nameOf(pitch, who) !== undefined,
    );
    return planned || !isSaid(pitch.ask?.decision) ? [] : [gap(fieldPath('ask', 'nextThirtyDays'))];
  },
};
