import { useMemo, type ReactNode } from 'react';
import { cellName, isEmpty, textOf, type Cells } from '../../../core/data/cells.ts';
import { useWords } from '../../words.tsx';
import styles from './dataset-editor.module.css';

/** Names as many; the others are counted, and have their corner in the grid. */
const NAMED = 3;

/** Which cells hold no number and are missing in the chart. */
export function LeftOut({ cells }: { readonly cells: Cells }): ReactNode {
  const { t, n } = useWords();
  const odd = useMemo(() => oddCells(cells), [cells]);
  return (
    <ul className={styles['leftOut']} role="status">
      {odd.slice(0, NAMED).map(({ cell, text }) => (
        <li key={cell}>{t('error.cell', { cell, text })}</li>
      ))}
      {odd.length > NAMED && <li>{n('data.moreCells', odd.length - NAMED)}</li>}
    </ul>
  );
}

const oddCells = (cells: Cells): readonly { readonly cell: string; readonly text: string }[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      r > 0 && c > 0 && typeof cell === 'string' && !isEmpty(cell)
        ? [{ cell: cellName(r, c), text: textOf(cell) }]
        : [],
    ),
  );
