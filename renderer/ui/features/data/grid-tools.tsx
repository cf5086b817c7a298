import { BetweenHorizontalStart, Columns3, Plus, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { widthOf, withColumn, withRow, withoutColumns, withoutRows } from '../../../core/data/sheet.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import type { Grid } from './use-grid.ts';

/** Rows and columns put in and taken out, where the selection is. */
export function GridTools({ grid, hasColumns }: { readonly grid: Grid; readonly hasColumns: boolean }): ReactNode {
  const { t } = useWords();
  const { cells, area, onChange } = grid;
  const hasRows = area.bottom > 0 && area.top < cells.length;
  return (
    <>
      <Button
        variant="quiet"
        size="s"
        icon={BetweenHorizontalStart}
        isDisabled={!hasRows}
        onPress={() => onChange({ cells: withRow(cells, Math.max(1, area.top)), verb: 'type' })}
      >
        {t('data.addRow')}
      </Button>
      {hasColumns && <AddColumn grid={grid} />}
      <Button
        variant="quiet"
        size="s"
        icon={Rows3}
        isDisabled={!hasRows}
        onPress={() => onChange({ cells: withoutRows(cells, area), verb: 'type' })}
      >
        {t('data.removeRows')}
      </Button>
      {hasColumns && (
        <Button
          variant="quiet"
          size="s"
          icon={Columns3}
          isDisabled={area.right === 0 || area.left >= widthOf(cells)}
          onPress={() => onChange({ cells: withoutColumns(cells, area), verb: 'type' })}
        >
          {t('data.removeColumns')}
        </Button>
      )}
    </>
  );
}

/** Behind the last column there is room already: going there makes it. One between others is put in. */
function AddColumn({ grid }: { readonly grid: Grid }): ReactNode {
  const { t } = useWords();
  const { cells, area, mostColumns, onChange } = grid;
  const width = Math.max(2, widthOf(cells));
  const add = (): void => {
    if (area.right > 0 && area.right < width - 1) onChange({ cells: withColumn(cells, area.right + 1), verb: 'type' });
    grid.select({ row: 0, column: area.right > 0 && area.right < width - 1 ? area.right + 1 : width });
  };
  return (
    <Button variant="quiet" size="s" icon={Plus} isDisabled={width >= mostColumns} onPress={add}>
      {t('data.addSeries')}
    </Button>
  );
}
