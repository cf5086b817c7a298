import { fieldPath } from '../../../base/ids.ts';
import { caseLines } from '../../read/case.ts';
import { isSaid } from '../../../base/said.ts';
import { gap } from '../../read/spot.ts';
import type { CaseStudy } from '../../../pitch/schema/index.ts';
import type { PitchRule } from '../../rule.ts';

/** No business case, and, failing it, no case study either. */
export const caseMissing: PitchRule = {
  id: 'case-missing',
  check: ({ pitch }) =>
    caseLines(pitch).length > 0 || (pitch.evidence?.caseStudies ?? []).some(tells)
      ? []
      : [gap(fieldPath('evidence', 'businessCase', 'lines'))],
};

/** A case study that says what came of it. */
const tells = ({ result, claim, beforeAfter, series }: CaseStudy): boolean =>
  isSaid(result) || isSaid(claim) || beforeAfter?.after !== undefined || (series?.values ?? []).length > 0;
