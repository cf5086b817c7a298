import type { Cells } from './cells.ts';
import type { Table } from './recognise.ts';

/** A data set as cells: names of series above, categories before, and numbers as numbers. */

interface DatasetLike {
  readonly categories?: readonly string[] | undefined;
  readonly series?:
    | readonly { readonly name?: string | undefined; readonly values?: Table['series'][number]['values'] | undefined }[]
    | undefined;
}

export function gridOf({ categories = [], series = [] }: DatasetLike): Cells {
  const length = Math.max(categories.length, ...series.map(({ values = [] }) => values.length));
  return [
    ['', ...series.map(({ name = '' }) => name)],
    ...Array.from({ length }, (_, row) => [
      categories[row] ?? '',
      ...series.map(({ values = [] }) => values[row] ?? null),
    ]),
  ];
}
