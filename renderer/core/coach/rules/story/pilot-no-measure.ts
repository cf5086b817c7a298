import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A first step of which nobody will know whether it worked. */
export const pilotNoMeasure: PitchRule = {
  id: 'pilot-no-measure',
  check: ({ pitch: { story } }) =>
    isSaid(story?.pilot?.scope) && !isSaid(story.pilot.success?.measure)
      ? [gap(fieldPath('story', 'pilot', 'success', 'measure'))]
      : [],
};
