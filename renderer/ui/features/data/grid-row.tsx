import type { ReactNode } from 'react';
import { isEmpty } from '../../../core/data/cells.ts';
import { isIn } from '../../../core/data/sheet.ts';
import { cx } from '../../components/class-names.ts';
import { useWords } from '../../words.tsx';
import { ActiveCell } from './active-cell.tsx';
import styles from './data-grid.module.css';
import type { Grid } from './use-grid.ts';

/** One row: its number, and its cells. The first row names the series, the first column the categories. */
export function GridRow({ grid, row }: { readonly grid: Grid; readonly row: number }): ReactNode {
  return (
    <tr aria-rowindex={row + 2} className={cx(row === 0 && styles['names'])}>
      <th scope="row" className={styles['number']}>
        {row + 1}
      </th>
      {Array.from({ length: grid.size.columns }, (_, column) => (
        <GridCell key={column} grid={grid} row={row} column={column} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

function GridCell({ grid, row, column }: CellProps): ReactNode {
  const { cells, selection, area, numbers } = grid;
  const cell = cells[row]?.[column] ?? null;
  const isActive = selection.head.row === row && selection.head.column === column;
  const isOdd = row > 0 && column > 0 && typeof cell === 'string' && !isEmpty(cell);
  const isFilled = !isEmpty(cell);
  return (
    <td
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isIn(area, row, column)}
      className={cx(
        styles['cell'],
        column > 0 && styles['value'],
        isOdd && styles['odd'],
        isFilled && styles['filled'],
        isIn(area, row, column) && styles['selected'],
        isActive && styles['active'],
      )}
      onPointerDown={(event) => {
        if (isActive) return;
        event.preventDefault();
        grid.select({ row, column }, event.shiftKey);
      }}
      onPointerEnter={({ buttons }) => {
        if (buttons === 1 && !isActive && grid.editing === undefined) grid.select({ row, column }, true);
      }}
    >
      {isActive ? (
        <ActiveCell grid={grid} row={row} column={column} />
      ) : (
        <Shown text={numbers.show(cell)} grid={grid} row={row} column={column} />
      )}
    </td>
  );
}

function Shown({ text, grid, row, column }: CellProps & { readonly text: string }): ReactNode {
  const { t } = useWords();
  const invites = text === '' && column === 0 && row > 0 && row === grid.cells.length;
  return invites ? <span className={styles['invitation']}>{t('data.typeOrPaste')}</span> : text;
}
