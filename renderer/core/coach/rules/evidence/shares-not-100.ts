import { fieldPath } from '../../../base/ids.ts';
import type { Dataset } from '../../../pitch/schema/index.ts';
import { isSaid } from '../../../base/said.ts';
import { folded } from '../../read/said.ts';
import { quoted, words } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';
import { THRESHOLDS } from '../../thresholds.ts';

/** The parts of a doughnut do not add up to their whole. */
export const sharesNot100: PitchRule = {
  id: 'shares-not-100',
  check: ({ pitch }) =>
    (pitch.evidence?.datasets ?? []).flatMap((dataset) => {
      const parts = partsOf(dataset);
      if (!parts || addsUp(dataset, parts.values)) return [];
      const field = fieldPath('evidence', 'datasets', { id: dataset.id }, 'series', { id: parts.id }, 'values');
      return [isSaid(dataset.measure) ? words(field, dataset.measure) : quoted(pitch, field, dataset.claim)];
    }),
};

interface Parts {
  readonly id: string;
  readonly values: readonly number[];
}

/** A single part is one that is still being typed. */
function partsOf({ kind, series }: Dataset): Parts | undefined {
  const [first] = series ?? [];
  const values = (first?.values ?? []).filter((value) => value !== null);
  return kind === 'doughnut' && first && values.length > 1 ? { id: first.id, values } : undefined;
}

/** Shares make a hundred; amounts make the whole that is written in the middle, if that is an amount of the same kind. */
function addsUp({ unit, whole }: Dataset, values: readonly number[]): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  const tolerance = THRESHOLDS.sharesTolerance;
  // Sums of decimals are not exact.
  if (folded(unit) === '%') return Math.abs(sum - 100) <= tolerance + 1e-9;
  if (whole?.value === undefined || folded(whole.unit) !== folded(unit)) return true;
  return Math.abs(sum - whole.value) <= (Math.abs(whole.value) * tolerance) / 100 + 1e-9;
}
