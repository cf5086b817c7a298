import { within } from '../../../base/ids.ts';
import { OPTIONS, optionPath, optionsOf } from '../../read/options.ts';
import { gap, words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Not exactly one of the options is recommended. */
export const optionsNoRecommendation: PitchRule = {
  id: 'options-no-recommendation',
  check: ({ pitch }) => {
    const options = optionsOf(pitch);
    const recommended = options.filter((option) => option.recommended === true);
    const [, second] = recommended;
    if (options.length < 2 || recommended.length === 1) return [];
    return [second ? words(within(optionPath(second), 'recommended'), second.name) : gap(OPTIONS)];
  },
};
