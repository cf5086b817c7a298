import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says what happens on yes, or on no: said once, where the first of them is missing. */
export const noConsequences: PitchRule = {
  id: 'no-consequences',
  check: ({ pitch: { ask } }) => {
    const missing = isSaid(ask?.decision) ? (['onYes', 'onNo'] as const).find((key) => !isSaid(ask[key])) : undefined;
    return missing ? [gap(fieldPath('ask', missing))] : [];
  },
};
