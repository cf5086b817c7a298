import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** Fewer than two risks: nobody has looked for them. */
export const risksTooFew: PitchRule = {
  id: 'risks-too-few',
  check: ({ pitch }) => {
    const risks = (pitch.evidence?.risks ?? []).filter(({ risk }) => isSaid(risk));
    return risks.length >= THRESHOLDS.risks || !isBegun(pitch) ? [] : [gap(fieldPath('evidence', 'risks'))];
  },
};
