import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** There is no decision to take. */
export const askMissing: PitchRule = {
  id: 'ask-missing',
  check: ({ pitch }) => (isSaid(pitch.ask?.decision) ? [] : [gap(fieldPath('ask', 'decision'))]),
};
