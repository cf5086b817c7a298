import { fieldPath } from '../../../base/ids.ts';
import { figuresOf, type Figure } from '../../read/ledger.ts';
import { isSaid } from '../../../base/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A key figure without its unit, its period, or anything to compare it with. */
export const figureNoComparator: PitchRule = {
  id: 'figure-no-comparator',
  check: ({ pitch }) =>
    figuresOf(pitch)
      .filter(({ key }) => key === true)
      .flatMap((fact) => {
        const lacking = lackingIn(fact);
        return lacking ? [words(fieldPath('evidence', 'facts', { id: fact.id }, ...lacking), fact.label)] : [];
      }),
};

function lackingIn({ unit, period, comparator }: Figure): readonly string[] | undefined {
  if (!isSaid(unit)) return ['unit'];
  if (!isSaid(period)) return ['period'];
  return comparator?.value === undefined ? ['comparator', 'value'] : undefined;
}
