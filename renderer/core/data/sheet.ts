import type { Cell, Cells } from './cells.ts';

/** What hands do to a grid, as pure functions: cells in, cells out. Places outside of it are made. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** From the corner where a selection began to the one where it ends; either may be first. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const at = (row: number, column: number): Selection => ({ anchor: { row, column }, head: { row, column } });

export const areaOf = ({ anchor, head }: Selection): Area => ({
  top: Math.min(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  bottom: Math.max(anchor.row, head.row),
  right: Math.max(anchor.column, head.column),
});

export const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isOne = ({ anchor, head }: Selection): boolean => anchor.row === head.row && anchor.column === head.column;

/** A block of cells laid over others from a place on. */
export function overlay(cells: Cells, block: Cells, { row, column }: Place): Cells {
  const height = Math.max(cells.length, row + block.length);
  const width = Math.max(widthOf(cells), column + widthOf(block));
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => {
      const own = block[r - row];
      const over = r >= row && own && c >= column && c < column + own.length;
      return (over ? own[c - column] : cells[r]?.[c]) ?? null;
    }),
  );
}

export const setCell = (cells: Cells, place: Place, cell: Cell): Cells => overlay(cells, [[cell]], place);

export const clearArea = (cells: Cells, area: Area): Cells =>
  cells.map((row, r) => row.map((cell, c) => (isIn(area, r, c) ? null : cell)));

export const cellsIn = (cells: Cells, { top, left, bottom, right }: Area): Cells =>
  Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => cells[top + r]?.[left + c] ?? null),
  );

/** The first row names the series and stays. */
export const withoutRows = (cells: Cells, { top, bottom }: Area): Cells =>
  cells.filter((_, row) => row === 0 || row < top || row > bottom);

/** The first column holds the labels and stays. */
export const withoutColumns = (cells: Cells, { left, right }: Area): Cells =>
  cells.map((row) => row.filter((_, column) => column === 0 || column < left || column > right));

export const withRow = (cells: Cells, before: number): Cells =>
  cells.toSpliced(
    before,
    0,
    Array.from({ length: widthOf(cells) }, () => null),
  );

export const withColumn = (cells: Cells, before: number): Cells => cells.map((row) => row.toSpliced(before, 0, null));

export const widthOf = (cells: Cells): number => Math.max(0, ...cells.map((row) => row.length));
