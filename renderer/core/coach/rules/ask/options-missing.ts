import { OPTIONS, optionsOf } from '../../read/options.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Fewer than two options, or doing nothing is not among them. */
export const optionsMissing: PitchRule = {
  id: 'options-missing',
  check: ({ pitch }) => {
    const options = optionsOf(pitch);
    const weighed = options.length >= 2 && options.some(({ doNothing }) => doNothing === true);
    return weighed || !isSaid(pitch.ask?.decision) ? [] : [gap(OPTIONS)];
  },
};
