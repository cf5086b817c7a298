import { fieldPath } from '../../../base/ids.ts';
import { figuresOf, type Figure } from '../../read/ledger.ts';
import { folded } from '../../read/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** One measure, in one unit and period, has two values. */
export const sameMeasureTwoValues: PitchRule = {
  id: 'same-measure-two-values',
  check: ({ pitch }) => {
    const first = new Map<string, Figure>();
    return figuresOf(pitch).flatMap((fact) => {
      const measure = [fact.label, fact.unit, fact.period].map(folded);
      if (measure[0] === '') return [];
      const key = measure.join('|');
      const before = first.get(key);
      if (!before) first.set(key, fact);
      const differs = before !== undefined && before.value !== fact.value;
      return differs ? [words(fieldPath('evidence', 'facts', { id: fact.id }, 'value'), fact.label)] : [];
    });
  },
};
