import { fieldPath } from '../../../base/ids.ts';
import { caseLines } from '../../read/case.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A benefit of the business case that does not say how sure it is. */
export const benefitNoConfidence: PitchRule = {
  id: 'benefit-no-confidence',
  check: ({ pitch }) =>
    caseLines(pitch, 'benefit')
      .filter(({ confidence }) => confidence === undefined)
      .map(({ id, label }) => words(fieldPath('evidence', 'businessCase', 'lines', { id }, 'confidence'), label)),
};
