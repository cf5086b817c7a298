/** Cells as a spreadsheet has them: rows of texts and, from a file that knows its types, of numbers. All inert. */

/** Empty is null. A date of a file is its ISO 8601 text. */
export type Cell = string | number | null;
export type Cells = readonly (readonly Cell[])[];

/** More than any chart can show, and few enough that a grid stays quick. */
export const MOST_ROWS = 1000;
export const MOST_COLUMNS = 50;

/** `B4`: as spreadsheets call the cell, both counted from 0 here. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCodePoint(65 + (column % 26))}`;
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

export const textOf = (cell: Cell | undefined): string => (isEmpty(cell) ? '' : String(cell).trim());

/** A rectangle without the empty rows and columns around it. */
export function trimCells(cells: Cells): Cells {
  const rows = range(cells.map((row) => row.some((cell) => !isEmpty(cell))));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const filled = Array.from({ length: width }, (_, c) => cells.some((row) => !isEmpty(row[c])));
  const columns = range(filled);
  return cells.slice(...rows).map((row) => {
    const [from, to] = columns;
    return Array.from({ length: to - from }, (_, c) => row[from + c] ?? null);
  });
}

function range(filled: readonly boolean[]): readonly [from: number, to: number] {
  const from = filled.indexOf(true);
  return from < 0 ? [0, 0] : [from, filled.lastIndexOf(true) + 1];
}

/** Columns as rows, of a rectangle. */
export function transpose(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
}

export const columnOf = (cells: Cells, column: number): readonly Cell[] => cells.map((row) => row[column] ?? null);
