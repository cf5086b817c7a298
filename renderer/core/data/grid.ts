import { MOST_ROWS, isEmpty, textOf, type Cell, type Cells } from './cells.ts';
import { readNumeral, type Decimal } from './numerals.ts';
import type { Series, Table } from './table.ts';

/** A data set as the cells of a grid and back: names of series above, categories before, and numbers as numbers. */

interface DatasetLike {
  readonly categories?: readonly string[] | undefined;
  readonly series?: readonly SeriesLike[] | undefined;
}

interface SeriesLike {
  readonly name?: string | undefined;
  readonly values?: Series['values'] | undefined;
  readonly texts?: Series['texts'] | undefined;
}

export function gridOf({ categories = [], series = [] }: DatasetLike): Cells {
  const length = Math.max(categories.length, ...series.map(lengthOf));
  return [
    ['', ...series.map(({ name = '' }) => name)],
    ...Array.from({ length }, (_, row) => [
      categories[row] ?? '',
      ...series.map(({ values = [], texts = {} }) => texts[row] ?? values[row] ?? null),
    ]),
  ];
}

/** A file may name a place far beyond any grid; that one is passed over. */
const lengthOf = ({ values = [], texts = {} }: SeriesLike): number =>
  Math.max(values.length, ...Object.keys(texts).map((row) => (Number(row) < MOST_ROWS ? Number(row) + 1 : 0)));

/** A text where a number belongs is kept beside a gap. Rows and columns without anything at the end are no part of it. */
export function tableOf(cells: Cells): Table {
  const used = withoutEmptyEnd(cells);
  const [head = [], ...body] = used;
  return {
    categories: body.every((row) => isEmpty(row[0])) ? [] : body.map((row) => String(row[0] ?? '')),
    series: head.slice(1).map((name, i) =>
      seriesOf(
        String(name ?? ''),
        body.map((row) => row[i + 1] ?? null),
      ),
    ),
  };
}

export function seriesOf(name: string, cells: readonly Cell[]): Series {
  const texts = cells.flatMap((cell, row) =>
    typeof cell === 'string' && !isEmpty(cell) ? [[row, cell] as const] : [],
  );
  return {
    name,
    values: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    ...(texts.length === 0 ? {} : { texts: Object.fromEntries(texts) }),
  };
}

function withoutEmptyEnd(cells: Cells): Cells {
  const height = 1 + cells.findLastIndex((row) => row.some((cell) => !isEmpty(cell)));
  const width = Math.max(0, ...cells.map((row) => 1 + row.findLastIndex((cell) => !isEmpty(cell))));
  return cells.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** What was typed into a cell: a number below the head and behind the labels, if it is one, with either sign. */
export function typedCell(text: string, row: number, column: number, decimal: Decimal): Cell {
  if (row === 0 || column === 0) return text;
  const numeral = readNumeral(text, decimal) ?? readNumeral(text, decimal === 'comma' ? 'point' : 'comma');
  return numeral?.value ?? (textOf(text) === '' ? null : text);
}
