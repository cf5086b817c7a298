import { isTime, isYear, type DateReader } from './cell-dates.ts';
import { columnOf, isEmpty, textOf, transpose, type Cell, type Cells } from './cells.ts';
import { readNumeral, type Decimal } from './numerals.ts';

/** How a table lies: whether its first row names the series, its first column the categories, and which way they run. */

export interface Shape {
  readonly transposed: boolean;
  readonly header: boolean;
  readonly labels: boolean;
}

export interface Reading {
  readonly decimal: Decimal;
  readonly dates: DateReader;
}

/** What was not chosen is told from the cells: a rectangle, as it was pasted. */
export function shapeOf(cells: Cells, reading: Reading, chosen: Partial<Shape>): Shape {
  const transposed = chosen.transposed ?? liesOnItsSide(cells, reading);
  const upright = transposed ? transpose(cells) : cells;
  return {
    transposed,
    header: chosen.header ?? hasHeader(upright, reading),
    labels: chosen.labels ?? hasLabels(upright, reading),
  };
}

type Kind = 'empty' | 'number' | 'time' | 'text';

function kindOf(cell: Cell | undefined, { decimal, dates }: Reading): Kind {
  if (isEmpty(cell)) return 'empty';
  if (typeof cell === 'number') return isYear(String(cell)) ? 'time' : 'number';
  const text = textOf(cell);
  if (isYear(text) || isTime(text, dates)) return 'time';
  return readNumeral(text, decimal) ? 'number' : 'text';
}

/** A year may be a number too, where its neighbours are. */
const isNumber = (cell: Cell | undefined, reading: Reading): boolean =>
  kindOf(cell, reading) === 'number' || isYear(textOf(cell));

/**
 * Names above numbers, or years in a row above what are none. Numbers alone have no header, nor has text alone.
 */
function hasHeader(cells: Cells, reading: Reading): boolean {
  const [first = [], ...body] = cells;
  if (body.length === 0) return false;
  const from = first.length > 1 ? 1 : 0;
  const above = first.slice(from).map((cell) => kindOf(cell, reading));
  const names = above.some((kind, i) => kind === 'text' && hasNumbers(columnOf(body, i + from), reading));
  return (
    names ||
    isTimeLine(
      first.slice(from),
      body.flatMap((row) => row.slice(from)),
      reading,
    )
  );
}

function hasLabels(cells: Cells, reading: Reading): boolean {
  const [first = []] = cells;
  if (first.length < 2) return !hasNumbers(columnOf(cells, 0), reading);
  const body = cells.length > 1 && kindOf(first[0], reading) !== 'number' ? cells.slice(1) : cells;
  const kinds = columnOf(body, 0).map((cell) => kindOf(cell, reading));
  if (kinds.includes('text')) return true;
  return isTimeLine(
    columnOf(body, 0),
    body.flatMap((row) => row.slice(1)),
    reading,
  );
}

const hasNumbers = (column: readonly Cell[], reading: Reading): boolean =>
  column.some((cell) => isNumber(cell, reading));

/** Times only, none twice, beside cells of which not all are times as well. */
function isTimeLine(line: readonly Cell[], beside: readonly Cell[], reading: Reading): boolean {
  const filled = line.filter((cell) => !isEmpty(cell));
  if (filled.length === 0 || filled.some((cell) => kindOf(cell, reading) !== 'time')) return false;
  const distinct = new Set(filled.map(textOf)).size === filled.length;
  return distinct && beside.some((cell) => !['time', 'empty'].includes(kindOf(cell, reading)));
}

/** Times run along the axis. Without any, the longer side is the axis, as in spreadsheets. */
function liesOnItsSide(cells: Cells, reading: Reading): boolean {
  const [first = []] = cells;
  const across = isTimeLine(
    first.slice(1),
    cells.slice(1).flatMap((row) => row.slice(1)),
    reading,
  );
  const down = isTimeLine(
    columnOf(cells.slice(1), 0),
    cells.slice(1).flatMap((row) => row.slice(1)),
    reading,
  );
  if (across !== down) return across;
  return first.length > cells.length && hasHeader(cells, reading) && hasLabels(cells, reading);
}
