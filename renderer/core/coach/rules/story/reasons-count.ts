import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { gap, quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Too few reasons to carry the answer, or more than anybody keeps in mind. */
export const reasonsCount: PitchRule = {
  id: 'reasons-count',
  check: ({ pitch }) => {
    const { least, most } = THRESHOLDS.reasons;
    const reasons = (pitch.story?.reasons ?? []).filter(({ reason }) => isSaid(reason));
    const excess = reasons[most];
    if (excess) return [quoted(pitch, fieldPath('story', 'reasons', { id: excess.id }, 'reason'), excess.reason)];
    return reasons.length < least && isSaid(pitch.story?.answer) ? [gap(fieldPath('story', 'reasons'))] : [];
  },
};
