import type { Place, Selection } from '../../../core/data/sheet.ts';

/** What a key does in a grid, as data. While a cell is edited, keys that move the caret are the field's own. */

export type GridCommand =
  | { readonly kind: 'move'; readonly to: Place; readonly extend: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'all' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a page; as many as the grid shows before it scrolls. */
const PAGE = 10;

export function commandOf(key: Key, selection: Selection, size: Size, editing: boolean): GridCommand | undefined {
  if (key.altKey) return undefined;
  if (key.key === 'Tab') return tab(selection.head, size, key.shiftKey);
  if (editing) return whileEditing(key, selection.head, size);
  if (key.key === 'F2' || key.key === 'Enter') return { kind: 'edit' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' };
  const far = key.ctrlKey || key.metaKey;
  if (far && key.key.toLowerCase() === 'a') return { kind: 'all' };
  const to = target(key.key, far, selection.head, size);
  return to && { kind: 'move', to: within(to, size), extend: key.shiftKey };
}

function whileEditing({ key, shiftKey }: Key, { row, column }: Place, size: Size): GridCommand | undefined {
  const step = (by: number): GridCommand => ({
    kind: 'move',
    to: within({ row: row + by, column }, size),
    extend: false,
  });
  switch (key) {
    case 'Escape':
      return { kind: 'restore' };
    case 'Enter':
      return step(shiftKey ? -1 : 1);
    case 'ArrowDown':
      return step(1);
    case 'ArrowUp':
      return step(-1);
    default:
      return undefined;
  }
}

/** Row by row; behind the last cell and before the first, the key leaves the grid. */
function tab({ row, column }: Place, { rows, columns }: Size, back: boolean): GridCommand | undefined {
  const next = row * columns + column + (back ? -1 : 1);
  if (next < 0 || next >= rows * columns) return undefined;
  return { kind: 'move', to: { row: Math.floor(next / columns), column: next % columns }, extend: false };
}

function target(key: string, far: boolean, { row, column }: Place, { rows, columns }: Size): Place | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}

const within = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: Math.min(Math.max(row, 0), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});
