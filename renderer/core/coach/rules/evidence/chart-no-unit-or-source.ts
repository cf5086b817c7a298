import { fieldPath } from '../../../base/ids.ts';
import type { Dataset, Pitch } from '../../../pitch/schema/index.ts';
import { isSource } from '../../read/ledger.ts';
import { isSaid } from '../../../base/said.ts';
import { quoted } from '../../read/spot.ts';
import type { PitchRule } from '../../rule.ts';

/** A chart that does not say what its values are, or where they come from. */
export const chartNoUnitOrSource: PitchRule = {
  id: 'chart-no-unit-or-source',
  check: ({ pitch }) =>
    (pitch.evidence?.datasets ?? []).flatMap((dataset) => {
      const lacking = lackingIn(pitch, dataset);
      if (!lacking) return [];
      const { id, measure, claim } = dataset;
      return [quoted(pitch, fieldPath('evidence', 'datasets', { id }, lacking), isSaid(measure) ? measure : claim)];
    }),
};

function lackingIn(pitch: Pitch, { series = [], unit, measure, source }: Dataset): 'unit' | 'source' | undefined {
  const drawn = series.flatMap(({ values = [] }) => values.filter((value) => value !== null));
  if (drawn.length === 0) return undefined;
  // Whole numbers of something that is named are counted, and need no unit.
  const counted = isSaid(measure) && drawn.every(Number.isInteger);
  if (!isSaid(unit) && !counted) return 'unit';
  return isSource(pitch, source) ? undefined : 'source';
}
