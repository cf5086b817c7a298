import { fieldPath } from '../../../base/ids.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** More parts of a ring than an eye can compare. */
export const pieTooMany: PitchRule = {
  id: 'pie-too-many',
  check: ({ pitch }) =>
    (pitch.evidence?.datasets ?? [])
      .filter(({ kind, categories = [] }) => kind === 'doughnut' && categories.length > THRESHOLDS.slices)
      .map(({ id, categories = [] }) =>
        words(fieldPath('evidence', 'datasets', { id }, 'kind'), categories.slice(THRESHOLDS.slices).join(', ')),
      ),
};
