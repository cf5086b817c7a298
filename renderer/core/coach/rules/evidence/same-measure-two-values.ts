import { fieldPath, within } from '../../../base/ids.ts';
import type { Pitch } from '../../../pitch/schema/index.ts';
import { figuresOf, type Figure } from '../../read/ledger.ts';
import { optionPath, optionsOf } from '../../read/options.ts';
import { folded } from '../../read/said.ts';
import { words } from '../../read/spot.ts';
import type { PitchRule, Spot } from '../../rule.ts';

/** One measure, in one unit and period, has two values; or what is asked for is not what is recommended. */
export const sameMeasureTwoValues: PitchRule = {
  id: 'same-measure-two-values',
  check: ({ pitch }) => [...measuredTwice(pitch), ...askedOtherwise(pitch)],
};

function measuredTwice(pitch: Pitch): readonly Spot[] {
  const known = new Map<string, Figure[]>();
  return figuresOf(pitch).flatMap((fact) => {
    const label = folded(fact.label);
    const before = known.get(label) ?? [];
    known.set(label, [...before, fact]);
    const differs = label !== '' && before.some((other) => isSame(fact, other) && fact.value !== other.value);
    return differs ? [words(fieldPath('evidence', 'facts', { id: fact.id }, 'value'), fact.label)] : [];
  });
}

/** What one of them leaves open, it leaves open to be the same. */
const isSame = (one: Figure, other: Figure): boolean =>
  (['unit', 'period'] as const).every((key) => {
    const [a, b] = [folded(one[key]), folded(other[key])];
    return a === b || a === '' || b === '';
  });

/** The option that is recommended costs what the ask is for; what recurs is another amount. */
function askedOtherwise(pitch: Pitch): readonly Spot[] {
  const asked = pitch.ask?.oneOff;
  const currency = (of: string | undefined): string => folded(of ?? pitch.meta.currency);
  return optionsOf(pitch)
    .filter(({ recommended, cost }) => recommended === true && cost !== undefined && asked !== undefined)
    .filter(({ cost }) => cost?.amount !== asked?.amount && currency(cost?.currency) === currency(asked?.currency))
    .map((option) => words(within(optionPath(option), 'cost'), option.name));
}
