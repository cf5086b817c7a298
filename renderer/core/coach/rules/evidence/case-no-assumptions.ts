import { fieldPath } from '../../../base/ids.ts';
import { caseLines, caseOf } from '../../read/case.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A business case that does not say what has to hold. */
export const caseNoAssumptions: PitchRule = {
  id: 'case-no-assumptions',
  check: ({ pitch }) =>
    caseLines(pitch).length === 0 || (caseOf(pitch).assumptions ?? []).some(({ text }) => isSaid(text))
      ? []
      : [gap(fieldPath('evidence', 'businessCase', 'assumptions'))],
};
