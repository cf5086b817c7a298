import { within } from '../../../base/ids.ts';
import { optionPath, optionsOf } from '../../read/options.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { Option } from '../../../pitch/schema/index.ts';
import type { PitchRule } from '../../rule.ts';

/** An option without its cost or what it gives up. Doing nothing needs no price tag. */
export const optionIncomplete: PitchRule = {
  id: 'option-incomplete',
  check: ({ pitch }) =>
    optionsOf(pitch).flatMap((option) => {
      const lacking = lackingIn(option);
      return lacking ? [words(within(optionPath(option), lacking), option.name)] : [];
    }),
};

function lackingIn({ cost, costNote, tradeOff, doNothing }: Option): 'cost' | 'tradeOff' | undefined {
  if (cost === undefined && !isSaid(costNote) && doNothing !== true) return 'cost';
  return isSaid(tradeOff) ? undefined : 'tradeOff';
}
