import { within } from '../../../base/ids.ts';
import { optionPath, optionsOf } from '../../read/options.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** More options than anybody weighs. */
export const optionsTooMany: PitchRule = {
  id: 'options-too-many',
  check: ({ pitch }) => {
    const excess = optionsOf(pitch)[THRESHOLDS.optionsAtMost];
    return excess ? [words(within(optionPath(excess), 'name'), excess.name)] : [];
  },
};
