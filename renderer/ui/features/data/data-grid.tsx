import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { columnName } from '../../../core/data/cells.ts';
import { cx } from '../../components/class-names.ts';
import styles from './data-grid.module.css';
import { GridRow } from './grid-row.tsx';
import { linesOf, ROW_HEIGHT } from './row-window.ts';
import type { Grid } from './use-grid.ts';

export interface DataGridProps {
  readonly grid: Grid;
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** What each column is for. */
  readonly roles: readonly string[];
  /** What was just pasted and not kept yet. */
  readonly isTinted: boolean;
  readonly onFocus: () => void;
}

/** A grid of cells: one of them has the focus, and is a field. Long ones hold only the rows that are seen. */
export function DataGrid({ grid, label, describedBy, roles, isTinted, onFocus }: DataGridProps): ReactNode {
  const { size, selection } = grid;
  const [seen, setSeen] = useState({ top: 0, height: 400 });
  const box = useRef<HTMLDivElement>(null);
  useActiveInSight(box, selection.head.row);
  return (
    <div
      ref={box}
      className={styles['box']}
      onScroll={({ currentTarget }) => setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <table
        role="grid"
        aria-label={label}
        aria-describedby={describedBy}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns + 1}
        aria-multiselectable="true"
        className={cx(styles['grid'], isTinted && styles['tinted'])}
        onFocus={onFocus}
        {...grid.handlers}
      >
        <thead>
          <tr>
            <th className={styles['corner']} />
            {Array.from({ length: size.columns }, (_, column) => (
              <th key={column} scope="col" className={styles['column']}>
                {columnName(column)}
                <span className={styles['role']}>{roles[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(size.rows, selection.head.row, seen.top, seen.height).map((line) =>
            typeof line === 'number' ? (
              <GridRow key={line} grid={grid} row={line} />
            ) : (
              <tr key={`after ${line.after}`} aria-hidden="true">
                <td style={{ height: line.rows * ROW_HEIGHT }} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function useActiveInSight(box: { readonly current: HTMLDivElement | null }, row: number): void {
  useLayoutEffect(() => {
    const pane = box.current;
    if (!pane) return;
    const top = row * ROW_HEIGHT;
    if (top < pane.scrollTop) {
      pane.scrollTop = top;
    } else if (top + 3 * ROW_HEIGHT > pane.scrollTop + pane.clientHeight && pane.clientHeight > 0) {
      pane.scrollTop = top + 3 * ROW_HEIGHT - pane.clientHeight;
    }
  }, [box, row]);
}
