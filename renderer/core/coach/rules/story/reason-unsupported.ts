import { fieldPath } from '../../../base/ids.ts';
import { hasKnownFact, showsFact } from '../../read/ledger.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A reason that neither a sentence nor a fact backs. */
export const reasonUnsupported: PitchRule = {
  id: 'reason-unsupported',
  check: ({ pitch }) =>
    (pitch.story?.reasons ?? [])
      .filter(
        ({ reason, support, facts }) =>
          isSaid(reason) && !isSaid(support) && !hasKnownFact(pitch, facts) && !showsFact(pitch, reason),
      )
      .map(({ id, reason }) => quoted(pitch, fieldPath('story', 'reasons', { id }, 'support'), reason)),
};
