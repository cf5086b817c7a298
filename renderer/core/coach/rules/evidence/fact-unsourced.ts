import { fieldPath } from '../../../base/ids.ts';
import { figuresOf, isSource } from '../../read/ledger.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A figure of the ledger comes from nowhere. */
export const factUnsourced: PitchRule = {
  id: 'fact-unsourced',
  check: ({ pitch }) =>
    figuresOf(pitch)
      .filter(({ source }) => !isSource(pitch, source))
      .map(({ id, label }) => words(fieldPath('evidence', 'facts', { id }, 'source'), label)),
};
