import { fieldPath } from '../../../base/ids.ts';
import { isSaid } from '../../../base/said.ts';
import { isBegun } from '../../read/said.ts';
import { gap } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** Neither what a competitor does, nor what it means to be first. */
export const noCompetitor: PitchRule = {
  id: 'no-competitor',
  check: ({ pitch }) => {
    const { competitors = [], firstMover } = pitch.evidence ?? {};
    const known = competitors.some(({ whatTheyDo, meaning }) => isSaid(whatTheyDo) || isSaid(meaning));
    return known || isSaid(firstMover) || !isBegun(pitch) ? [] : [gap(fieldPath('evidence', 'competitors'))];
  },
};
