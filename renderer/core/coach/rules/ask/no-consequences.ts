import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Nothing says what happens on yes, or on no. */
export const noConsequences: PitchRule = {
  id: 'no-consequences',
  check: ({ pitch: { ask } }) =>
    isSaid(ask?.decision)
      ? (['onYes', 'onNo'] as const).filter((key) => !isSaid(ask[key])).map((key) => gap(fieldPath('ask', key)))
      : [],
};
