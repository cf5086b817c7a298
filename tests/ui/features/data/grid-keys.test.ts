import { describe, expect, it } from 'vitest';
import { at } from '../../../../renderer/core/data/sheet.ts';
import { commandOf, type Key } from '../../../../renderer/ui/features/data/grid-keys.ts';
import { linesOf } from '../../../../renderer/ui/features/data/row-window.ts';

const SIZE = { rows: 4, columns: 3 };
const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const moved = (key: Key, row: number, column: number, editing = false): unknown => {
  const command = commandOf(key, at(row, column), SIZE, editing);
  return command?.kind === 'move' ? [command.to.row, command.to.column, command.extend] : command?.kind;
};

describe('a key in the grid', () => {
  it.each([
    ['ArrowRight', {}, [1, 2, false]],
    ['ArrowLeft', {}, [1, 0, false]],
    ['ArrowUp', {}, [0, 1, false]],
    ['ArrowDown', { shiftKey: true }, [2, 1, true]],
    ['ArrowDown', { ctrlKey: true }, [3, 1, false]],
    ['PageDown', {}, [3, 1, false]],
    ['Home', {}, [1, 0, false]],
    ['End', { metaKey: true }, [3, 2, false]],
    ['Tab', {}, [1, 2, false]],
    ['Tab', { shiftKey: true }, [1, 0, false]],
    ['F2', {}, 'edit'],
    ['Enter', {}, 'edit'],
    ['Delete', {}, 'clear'],
    ['a', { ctrlKey: true }, 'all'],
    ['F6', {}, undefined],
    ['ArrowDown', { altKey: true }, undefined],
    ['x', {}, undefined],
  ] as const)('%s %j does what spreadsheets do', (key, more, expected) => {
    expect(moved(press(key, more), 1, 1)).toEqual(expected);
  });

  it('goes on in the next row with Tab, and leaves behind the last cell and before the first', () => {
    expect(moved(press('Tab'), 1, 2)).toEqual([2, 0, false]);
    expect(moved(press('Tab'), 3, 2)).toBeUndefined();
    expect(moved(press('Tab', { shiftKey: true }), 0, 0)).toBeUndefined();
  });

  it('belongs to the text while a cell is edited, but for those that end it', () => {
    expect(moved(press('ArrowLeft'), 1, 1, true)).toBeUndefined();
    expect(moved(press('Delete'), 1, 1, true)).toBeUndefined();
    expect(moved(press('Escape'), 1, 1, true)).toBe('restore');
    expect(moved(press('Enter'), 1, 1, true)).toEqual([2, 1, false]);
    expect(moved(press('Tab'), 1, 1, true)).toEqual([1, 2, false]);
  });
});

describe('the rows of a grid', () => {
  it('are all in the page when there are at most 200', () => {
    expect(linesOf(200, 0, 0, 400)).toHaveLength(200);
  });

  it('are those that are seen and the active one when there are more, and spacers stand for all others', () => {
    const lines = linesOf(1000, 900, 2800, 400);
    const rows = lines.filter((line) => typeof line === 'number');
    const spaced = lines.reduce<number>((sum, line) => sum + (typeof line === 'number' ? 1 : line.rows), 0);

    expect(rows).toContain(0);
    expect(rows).toContain(100);
    expect(rows).toContain(113);
    expect(rows).toContain(900);
    expect(rows.length).toBeLessThan(80);
    expect(spaced).toBe(1000);
  });
});
