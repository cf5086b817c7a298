import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { cellName, textOf } from '../../../core/data/cells.ts';
import styles from './data-grid.module.css';
import type { Grid } from './use-grid.ts';

export interface ActiveCellProps {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/**
 * The field of the active cell. Its text is selected, so that what is typed, with any input method, takes its place; once
 * it is edited it is a field like others.
 */
export function ActiveCell({ grid, row, column }: ActiveCellProps): ReactNode {
  const { cells, numbers, editing, field } = grid;
  const input = useRef<HTMLInputElement>(null);
  useWantedFocus(input, grid);
  useSelected(input, grid);
  const name = [cellName(row, column), ...namesOf(grid, row, column)].join(', ');
  return (
    <input
      ref={input}
      className={styles['input']}
      aria-label={name}
      data-field={field}
      autoComplete="off"
      spellCheck={false}
      value={editing ?? numbers.edit(cells[row]?.[column] ?? null)}
      onChange={({ target }) => grid.type(target.value)}
      onFocus={({ target }) => editing === undefined && target.select()}
      onDoubleClick={() => grid.edit()}
      onBlur={() => grid.stop()}
    />
  );
}

/** What the row and the column are called, for whoever does not see them. */
function namesOf({ cells }: Grid, row: number, column: number): readonly string[] {
  const above = row > 0 && column > 0 ? textOf(cells[0]?.[column]) : '';
  const before = row > 0 && column > 0 ? textOf(cells[row]?.[0]) : '';
  return [before, above].filter((name) => name !== '');
}

/** The cell that a key or a click made active takes the focus; one that is drawn with the page does not. */
function useWantedFocus(input: { readonly current: HTMLInputElement | null }, { wantsFocus }: Grid): void {
  useLayoutEffect(() => {
    if (wantsFocus.current) input.current?.focus({ preventScroll: true });
    wantsFocus.current = false;
  }, [input, wantsFocus]);
}

function useSelected(input: { readonly current: HTMLInputElement | null }, grid: Grid): void {
  const { editing, wantsCaretAtEnd } = grid;
  const isEditing = editing !== undefined;
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || field.ownerDocument.activeElement !== field) return;
    if (!isEditing) field.select();
    else if (wantsCaretAtEnd.current) field.setSelectionRange(field.value.length, field.value.length);
    wantsCaretAtEnd.current = false;
  }, [input, isEditing, wantsCaretAtEnd]);
}
