import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../renderer/core/data/cells.ts';
import { gridOf, tableOf, typedCell } from '../../../renderer/core/data/grid.ts';
import {
  areaOf,
  at,
  cellsIn,
  clearArea,
  overlay,
  setCell,
  withColumn,
  withRow,
  withoutColumns,
  withoutRows,
} from '../../../renderer/core/data/sheet.ts';

const grid: Cells = [
  ['', 'Hours', 'Questions'],
  ['Moss', 3, 10],
  ['Oslo', 'n/a', 20],
];

describe('a grid', () => {
  it('is a table that keeps the text of a cell without a number beside a gap', () => {
    expect(tableOf(grid)).toEqual({
      categories: ['Moss', 'Oslo'],
      series: [
        { name: 'Hours', values: [3, null], texts: { 1: 'n/a' } },
        { name: 'Questions', values: [10, 20] },
      ],
    });
  });

  it('has no part of rows and columns that are empty at its end', () => {
    expect(tableOf([...grid.map((row) => [...row, null]), [null, '', null, null]])).toEqual(tableOf(grid));
    expect(
      tableOf([
        ['', ''],
        [null, null],
      ]),
    ).toEqual({ categories: [], series: [] });
  });

  it('is the same after it was a table', () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom('n/a', 'x'), fc.constant(null));
    const row = fc.tuple(fc.constantFrom('Moss', 'Oslo'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const cells = [['', 'One', 'Two'], ...rows];

        expect(gridOf(tableOf(cells))).toEqual(cells);
      }),
    );
  });

  it('takes a typed number with either sign, and any other text as it is', () => {
    expect(typedCell('1,5', 1, 1, 'comma')).toBe(1.5);
    expect(typedCell('1.5', 1, 1, 'comma')).toBe(1.5);
    expect(typedCell('1.234', 1, 1, 'comma')).toBe(1234);
    expect(typedCell('soon', 1, 1, 'comma')).toBe('soon');
    expect(typedCell(' ', 1, 1, 'comma')).toBeNull();
    expect(typedCell('2026', 0, 1, 'comma')).toBe('2026');
    expect(typedCell('2026', 1, 0, 'comma')).toBe('2026');
  });
});

describe('hands on a grid', () => {
  it('lay a block over it, which makes it larger', () => {
    expect(
      overlay(
        grid,
        [
          [1, 2],
          [3, 4],
        ],
        { row: 2, column: 2 },
      ),
    ).toEqual([
      ['', 'Hours', 'Questions', null],
      ['Moss', 3, 10, null],
      ['Oslo', 'n/a', 1, 2],
      [null, null, 3, 4],
    ]);
    expect(setCell(grid, { row: 1, column: 1 }, null)[1]).toEqual(['Moss', null, 10]);
  });

  it('empty what is selected, whichever corner came first', () => {
    const area = areaOf({ anchor: { row: 2, column: 2 }, head: { row: 1, column: 1 } });

    expect(clearArea(grid, area)).toEqual([
      ['', 'Hours', 'Questions'],
      ['Moss', null, null],
      ['Oslo', null, null],
    ]);
    expect(cellsIn(grid, area)).toEqual([
      [3, 10],
      ['n/a', 20],
    ]);
  });

  it('take out rows and columns, but never the names or the labels', () => {
    const all = areaOf({ anchor: { row: 0, column: 0 }, head: { row: 2, column: 2 } });

    expect(withoutRows(grid, areaOf(at(1, 1)))).toEqual([
      ['', 'Hours', 'Questions'],
      ['Oslo', 'n/a', 20],
    ]);
    expect(withoutRows(grid, all)).toEqual([['', 'Hours', 'Questions']]);
    expect(withoutColumns(grid, all)).toEqual([[''], ['Moss'], ['Oslo']]);
  });

  it('put in rows and columns', () => {
    expect(withRow(grid, 1)[1]).toEqual([null, null, null]);
    expect(withColumn(grid, 1)[1]).toEqual(['Moss', null, 3, 10]);
  });
});
