import { within, type FieldPath } from '../base/ids.ts';
import type { Json } from '../base/json.ts';
import { set, type Edit } from './edit.ts';

/** A table put into a data set of the pitch, or into the small chart of a case study. */

interface Table {
  readonly categories: readonly string[];
  readonly series: readonly TableSeries[];
}

interface TableSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly texts?: Readonly<Record<string, string>>;
}

interface KnownSeries {
  readonly id: string;
  readonly name?: string | undefined;
  readonly values?: readonly (number | null)[] | undefined;
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** Series keep their ids and whatever else they carry by their place; those of the document are `before`. */
export function datasetEdits(
  { categories, series }: Table,
  dataset: FieldPath,
  before: readonly KnownSeries[] = [],
): readonly Edit[] {
  const taken = new Set(before.slice(0, series.length).map(({ id }) => id));
  const items = series.map(({ name, values, texts }, i): Json => {
    const { name: _name, values: _values, texts: _texts, ...rest } = before[i] ?? { id: freeId(taken) };
    return {
      ...rest,
      ...(name === '' ? {} : { name }),
      ...(values.length === 0 ? {} : { values }),
      ...(texts ? { texts } : {}),
    };
  });
  return [set(within(dataset, 'categories'), filled(categories)), set(within(dataset, 'series'), filled(items))];
}

/** The small chart has one row of values, whose name is what it measures. */
export const seriesEdits = ({ categories, series }: Table, path: FieldPath): readonly Edit[] => [
  set(within(path, 'measure'), series[0]?.name || undefined),
  set(within(path, 'categories'), filled(categories)),
  set(within(path, 'values'), filled(series[0]?.values ?? [])),
  set(within(path, 'texts'), series[0]?.texts),
];

const filled = (list: readonly Json[]): Json | undefined => (list.length === 0 ? undefined : list);

function freeId(taken: Set<string>): string {
  let next = 1;
  while (taken.has(`series-${next}`)) next++;
  taken.add(`series-${next}`);
  return `series-${next}`;
}
