import { dateReader, writeDates, type DateReader } from './cell-dates.ts';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  cellName,
  columnOf,
  isEmpty,
  textOf,
  transpose,
  trimCells,
  type Cell,
  type Cells,
} from './cells.ts';
import { separatorOf, split, type Separator } from './delimited.ts';
import { decimalOf, readNumeral, type Decimal } from './numerals.ts';
import { seriesOf } from './grid.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { Table } from './table.ts';

/**
 * What a paste or a file is: its cells, how they were understood, and the table of categories and series that comes of it.
 * Pure and total: every text is some table, and every choice can be made otherwise.
 */

export interface RecogniseOptions extends Shape {
  readonly separator: Separator;
  readonly decimal: Decimal;
  /** Whether the categories are dates, and are written as such. */
  readonly dates: boolean;
}

/** Where the cells themselves do not tell. */
export interface Expected {
  /** Sign that `1.234` is read with. */
  readonly decimal?: Decimal;
  /** That dates are written in, and `3/4/2026` read. */
  readonly language?: string;
}

export type Role = 'label' | 'series' | 'none';

export interface Recognised {
  /** Upright: categories run down, whichever way they were pasted. */
  readonly cells: Cells;
  readonly options: RecogniseOptions;
  /** What each column is for. One without any number is not shown. */
  readonly roles: readonly Role[];
  readonly table: Table;
  /** Cells in columns of numbers that are none. */
  readonly leftOut: readonly { readonly cell: string; readonly text: string }[];
  /** `%` or a currency, where all that are marked have the same. */
  readonly unit: string | undefined;
  /** Rows and columns beyond what a chart can take. */
  readonly beyond: { readonly rows: number; readonly columns: number };
}

export function recognise(
  input: string | Cells,
  chosen: Partial<RecogniseOptions> = {},
  { decimal: likely = 'point', language = 'en' }: Expected = {},
): Recognised {
  const separator = chosen.separator ?? (typeof input === 'string' ? separatorOf(input) : 'tab');
  const whole = trimCells(typeof input === 'string' ? split(input, separator) : input);
  const flat = whole.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const texts = flat.flat().filter((cell) => typeof cell === 'string');
  const decimal = chosen.decimal ?? decimalOf(texts) ?? bySeparator(separator) ?? likely;
  const dates = dateReader(texts, language);
  const shape = shapeOf(flat, { decimal, dates }, chosen);
  const cells = shape.transposed ? transpose(flat) : flat;
  const beyond = { rows: whole.length - flat.length, columns: (whole[0]?.length ?? 0) - (flat[0]?.length ?? 0) };
  return { ...readCells(cells, { ...chosen, ...shape, separator, decimal }, dates, language), cells, beyond };
}

/** A semicolon is there because the comma is taken. */
const bySeparator = (separator: Separator): Decimal | undefined => (separator === 'semicolon' ? 'comma' : undefined);

type Known = Omit<RecogniseOptions, 'dates'> & Partial<Pick<RecogniseOptions, 'dates'>>;

function readCells(
  cells: Cells,
  known: Known,
  dates: DateReader,
  language: string,
): Omit<Recognised, 'cells' | 'beyond'> {
  const { header, labels, decimal } = known;
  const body = header ? cells.slice(1) : cells;
  const columns = (cells[0] ?? []).map((_, c) => readColumn(columnOf(body, c), decimal));
  const roles = columns.map(({ values }, c): Role => roleOf(values, c === 0 && labels));
  const shown = columns.flatMap((column, c) => (roles[c] === 'series' ? [{ ...column, at: c }] : []));
  const categories = labels ? columnOf(body, 0).map(textOf) : body.map((_, row) => String(row + 1));
  const dated = datesOf(labels ? categories : [], dates);
  const asDates = known.dates ?? dated !== undefined;
  return {
    options: { ...known, dates: asDates },
    roles,
    table: {
      categories: asDates && dated ? inPlace(categories, writeDates([...dated.values()], language)) : categories,
      series: shown.map(({ read, at }) => seriesOf(header ? textOf(cells[0]?.[at]) : '', read)),
    },
    leftOut: shown.flatMap(({ texts, at }) =>
      texts.map(({ row, text }) => ({ cell: cellName(header ? row + 1 : row, at), text })),
    ),
    unit: onlyOne(shown.flatMap(({ units }) => units)),
  };
}

interface Column {
  /** Numbers, and the texts of cells that hold none. */
  readonly read: readonly Cell[];
  readonly values: readonly (number | null)[];
  readonly texts: readonly { readonly row: number; readonly text: string }[];
  readonly units: readonly string[];
}

function readColumn(cells: readonly Cell[], decimal: Decimal): Column {
  const read = cells.map((cell) =>
    typeof cell === 'number' ? { value: cell, unit: undefined } : readNumeral(textOf(cell), decimal),
  );
  return {
    read: cells.map((cell, row) => read[row]?.value ?? (isEmpty(cell) ? null : textOf(cell))),
    values: read.map((numeral) => numeral?.value ?? null),
    texts: cells.flatMap((cell, row) => (read[row] || isEmpty(cell) ? [] : [{ row, text: textOf(cell) }])),
    units: read.flatMap((numeral) => numeral?.unit ?? []),
  };
}

function roleOf(values: readonly (number | null)[], label: boolean): Role {
  if (label) return 'label';
  return values.some((value) => value !== null) ? 'series' : 'none';
}

/** The dates of the categories, where all that are not empty are dates. */
function datesOf(categories: readonly string[], dates: DateReader): ReturnType<typeof datesByText> | undefined {
  const found = datesByText(categories, dates);
  const filled = categories.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => found.has(text)) ? found : undefined;
}

const datesByText = (categories: readonly string[], dates: DateReader) =>
  new Map(
    categories.flatMap((text) => {
      const date = dates.read(text);
      return date ? [[text, date] as const] : [];
    }),
  );

/** Each text once gave a date, in their order. */
function inPlace(categories: readonly string[], written: readonly string[]): readonly string[] {
  const distinct = [...new Set(categories.filter((text) => text !== ''))];
  return categories.map((text) => written[distinct.indexOf(text)] ?? text);
}

function onlyOne(units: readonly string[]): string | undefined {
  const [first] = units;
  return first !== undefined && units.every((unit) => unit === first) ? (CODES[first] ?? first) : undefined;
}

/** A unit of the pitch is a code, where the sign has one meaning. A dollar is one of a dozen, most often this one. */
const CODES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '₹': 'INR',
  '₽': 'RUB',
  'Fr.': 'CHF',
  zł: 'PLN',
};
