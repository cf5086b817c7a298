import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { cellName, type Cells } from '../../../core/data/cells.ts';
import { tableOf } from '../../../core/data/grid.ts';
import type { Place } from '../../../core/data/sheet.ts';
import { useApp } from '../../app-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { useFieldParts } from '../../components/use-field-parts.ts';
import { useWords } from '../../words.tsx';
import { cellsFrom } from './clipboard.ts';
import { DataGrid } from './data-grid.tsx';
import styles from './dataset-editor.module.css';
import { DropZone } from './drop-zone.tsx';
import { FileButton } from './file-button.tsx';
import { GridTools } from './grid-tools.tsx';
import { LeftOut } from './left-out.tsx';
import { PasteNotice } from './paste-notice.tsx';
import { useCellNumbers } from './use-cell-numbers.ts';
import { useGridData, type GridShape } from './use-grid-data.ts';
import { useGrid, type Grid, type GridChange } from './use-grid.ts';
import { useImport } from './use-import.ts';
import { usePaste } from './use-paste.ts';

export interface GridFieldProps {
  /** Of the data set, or of the small chart. */
  readonly path: FieldPath;
  readonly shape: GridShape;
}

const KEYS = { dataset: 'evidence.datasets', series: 'evidence.caseStudies.series' } as const;
const MOST_COLUMNS: Readonly<Record<GridShape, number>> = { dataset: 50, series: 2 };
const SPREADSHEETS = '.xlsx,.csv,.tsv,.txt';

/** The grid of a data set or a small chart: typed, pasted, dropped or read from a file. Bound to one place of the pitch. */
export const GridField = (props: GridFieldProps): ReactNode => <BoundGrid key={props.path} {...props} />;

function BoundGrid({ path, shape }: GridFieldProps): ReactNode {
  const app = useApp();
  const { t, field } = useWords();
  const { grid, unit, pasting, importing, take, isNothing, dismiss } = useEditor(path, shape);
  const { label, guide } = field(KEYS[shape]);
  const frame = { label, guide, onFocus: () => app.focused(path) };
  const parts = useFieldParts(frame);
  const { pasted } = pasting;
  const read = (file: File): void => void importing.importFile(file);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !pasted) return;
    event.stopPropagation();
    pasting.takeBack();
  };
  return (
    <FieldFrame props={frame} parts={parts} isGroup>
      <DropZone onFile={read} onDropOther={(transfer) => take(cellsFrom(transfer))} onKeyDown={onKeyDown}>
        {pasted && <PasteNotice pasted={pasted} pasting={pasting} importing={importing} />}
        {importing.trouble !== undefined && <Trouble text={importing.trouble} onClose={importing.dismiss} />}
        {isNothing && <Trouble text={t('error.paste.empty')} onClose={dismiss} />}
        <DataGrid
          grid={grid}
          label={label}
          describedBy={parts.guideId}
          roles={rolesOf(grid, t('data.label'), unit ?? t('data.series'))}
          isTinted={pasted !== undefined}
          onFocus={frame.onFocus}
        />
        <LeftOut cells={grid.cells} />
        <div className={styles['tools']}>
          <GridTools grid={grid} hasColumns={shape === 'dataset'} />
          <FileButton label={t('data.openFile')} accept={SPREADSHEETS} onFile={read} />
        </div>
      </DropZone>
    </FieldFrame>
  );
}

/** The grid, what was pasted into it, and what is done with both. */
function useEditor(path: FieldPath, shape: GridShape) {
  const numbers = useCellNumbers();
  const data = useGridData(path, shape);
  const pasting = usePaste(data, shape, numbers);
  const importing = useImport(pasting);
  const [isNothing, setNothing] = useState(false);
  const take = (pasted: string | Cells | undefined, place: Place = { row: 0, column: 0 }): void => {
    setNothing(pasted === undefined);
    if (pasted !== undefined) pasting.paste(pasted, place);
  };
  const onChange = ({ cells, verb, cell }: GridChange): void =>
    data.put(tableOf(cells), { verb, ...(cell ? { mergeKey: `${path} ${cellName(cell.row, cell.column)}` } : {}) });
  const mostColumns = MOST_COLUMNS[shape];
  const grid = useGrid({ cells: data.cells, mostColumns, numbers, field: path, onChange, onPaste: take });
  return { grid, unit: data.unit, pasting, importing, take, isNothing, dismiss: () => setNothing(false) };
}

const rolesOf = ({ size }: Grid, label: string, values: string): readonly string[] =>
  Array.from({ length: size.columns }, (_, column) => (column === 0 ? label : values));

function Trouble({ text, onClose }: { readonly text: string; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const close = (
    <Button variant="quiet" size="s" onPress={onClose}>
      {t('common.close')}
    </Button>
  );
  return <Banner kind="look" title={text} actions={close} />;
}
