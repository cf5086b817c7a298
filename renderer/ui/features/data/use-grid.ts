import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Cell, Cells } from '../../../core/data/cells.ts';
import { typedCell } from '../../../core/data/grid.ts';
import {
  areaOf,
  at,
  cellsIn,
  clearArea,
  isOne,
  setCell,
  widthOf,
  type Place,
  type Selection,
} from '../../../core/data/sheet.ts';
import type { EditLabel } from '../../../state/history.ts';
import { cellsFrom, toText } from './clipboard.ts';
import { commandOf, type Size } from './grid-keys.ts';
import type { CellNumbers } from './use-cell-numbers.ts';

export interface GridChange {
  readonly cells: Cells;
  readonly verb: EditLabel['verb'];
  /** Given while one cell is typed into: what is typed is one step. */
  readonly cell?: Place;
}

export interface GridInput {
  readonly cells: Cells;
  /** No more columns than these; the first holds the labels. */
  readonly mostColumns: number;
  readonly numbers: CellNumbers;
  /** Its place in the pitch. */
  readonly field: string;
  readonly onChange: (change: GridChange) => void;
  readonly onPaste: (pasted: string | Cells | undefined, place: Place) => void;
}

interface Editing {
  readonly text: string;
  /** What Esc puts back. */
  readonly before: Cell;
}

export type Grid = ReturnType<typeof useGrid>;

/** What is selected in a grid, what is being typed, and what keys and the clipboard do. Typing changes the data at once. */
export function useGrid(input: GridInput) {
  const { cells, mostColumns, numbers, onChange, onPaste } = input;
  const [selection, setSelection] = useState<Selection>(() => at(Math.min(1, cells.length), 0));
  const [editing, setEditing] = useState<Editing>();
  const wantsCaretAtEnd = useRef(false);
  const wantsFocus = useRef(false);
  const { head } = selection;
  const columns = Math.min(mostColumns, Math.max(2, widthOf(cells), head.column + 1));
  // A place to type the next row stands below the last.
  const size: Size = { rows: Math.max(2, cells.length + 1, head.row + 1), columns };
  const cellAt = ({ row, column }: Place): Cell => cells[row]?.[column] ?? null;

  const select = (to: Place, extend = false): void => {
    wantsFocus.current = true;
    setEditing(undefined);
    setSelection(extend ? { anchor: selection.anchor, head: to } : { anchor: to, head: to });
  };
  const type = (text: string): void => {
    setEditing({ text, before: editing ? editing.before : cellAt(head) });
    put(typedCell(text, head.row, head.column, numbers.decimal));
  };
  const put = (cell: Cell): void => onChange({ cells: setCell(cells, head, cell), verb: 'type', cell: head });
  const edit = (): void => {
    wantsCaretAtEnd.current = true;
    setEditing({ text: numbers.edit(cellAt(head)), before: cellAt(head) });
  };
  const clear = (): void => onChange({ cells: clearArea(cells, areaOf(selection)), verb: 'type' });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const command = commandOf(event, selection, size, editing !== undefined);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'restore') event.stopPropagation();
    switch (command.kind) {
      case 'move':
        return select(command.to, command.extend);
      case 'edit':
        return edit();
      case 'clear':
        return clear();
      case 'all':
        return setSelection({
          anchor: { row: 0, column: 0 },
          head: { row: Math.max(0, cells.length - 1), column: columns - 1 },
        });
      case 'restore':
        if (editing) put(editing.before);
        return setEditing(undefined);
    }
  };

  const onPasteEvent = (event: ClipboardEvent): void => {
    const pasted = cellsFrom(event.clipboardData);
    // A word pasted into a text that is being typed is the field's own business.
    if (editing && typeof pasted === 'string' && !/[\t\r\n]/u.test(pasted)) return;
    event.preventDefault();
    setEditing(undefined);
    const { top, left } = areaOf(selection);
    onPaste(pasted, { row: top, column: left });
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing && isOne(selection)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toText(cellsIn(cells, areaOf(selection)), numbers.edit));
    if (event.type === 'cut') clear();
  };

  return {
    ...input,
    size,
    selection,
    area: areaOf(selection),
    editing: editing?.text,
    wantsCaretAtEnd,
    wantsFocus,
    select,
    type,
    edit,
    stop: () => setEditing(undefined),
    handlers: { onKeyDown, onPaste: onPasteEvent, onCopy, onCut: onCopy },
  };
}
