import { useCallback, useMemo } from 'react';
import { within, type FieldPath } from '../../../core/base/ids.ts';
import type { Json } from '../../../core/base/json.ts';
import type { Cells } from '../../../core/data/cells.ts';
import { gridOf } from '../../../core/data/grid.ts';
import type { Table } from '../../../core/data/table.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import { datasetEdits, seriesEdits } from '../../../core/edit/dataset.ts';
import { set, type Edit } from '../../../core/edit/edit.ts';
import type { CaseStudy, Dataset } from '../../../core/pitch/schema/index.ts';
import type { EditOptions } from '../../../state/editing.ts';
import { useApp, useDocument } from '../../app-context.tsx';

/** A whole data set, or the small chart of a case study, whose one series is named by what it measures. */
export type GridShape = 'dataset' | 'series';

type SmallChart = NonNullable<CaseStudy['series']>;

export interface GridData {
  readonly cells: Cells;
  readonly unit: string | undefined;
  readonly put: (
    table: Table,
    options: Omit<EditOptions, 'label'> & Pick<EditOptions['label'], 'verb'>,
    unit?: string,
  ) => void;
  /** What `restore` brings back, as one step. */
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
}

export type Snapshot = readonly Edit[];

const FIELDS: Readonly<Record<GridShape, readonly string[]>> = {
  dataset: ['categories', 'series', 'unit'],
  series: ['measure', 'categories', 'values', 'texts', 'unit'],
};

/** Ties a grid to its place in the open pitch. */
export function useGridData(path: FieldPath, shape: GridShape): GridData {
  const app = useApp();
  // The schema has checked that this is what stands there.
  const value = useDocument(
    (document) => valueAt(document.opened.pitch, path) as (Dataset & SmallChart) | undefined,
    undefined,
  );
  const cells = useMemo(() => cellsOf(shape, value), [shape, value]);
  const at = useCallback(
    (field: FieldPath): Json | undefined => {
      const { document } = app.store.getState();
      return document && valueAt(document.opened.pitch, field);
    },
    [app, path],
  );
  const put: GridData['put'] = useCallback(
    (table, { verb, ...options }, unit) => {
      const known = at(within(path, 'series')) as unknown as Dataset['series'];
      const edits = shape === 'dataset' ? datasetEdits(table, path, known) : seriesEdits(table, path);
      const units =
        unit === undefined || at(within(path, 'unit')) !== undefined ? [] : [set(within(path, 'unit'), unit)];
      app.edit({ kind: 'all', edits: [...edits, ...units] }, { label: { verb, field: path }, ...options });
    },
    [app, at, path, shape],
  );
  const snapshot = useCallback(
    (): Snapshot => FIELDS[shape].map((name) => set(within(path, name), at(within(path, name)))),
    [at, path, shape],
  );
  const restore = useCallback(
    (edits: Snapshot) => app.edit({ kind: 'all', edits }, { label: { verb: 'paste', field: path } }),
    [app, path],
  );
  return { cells, unit: value?.unit, put, snapshot, restore };
}

function cellsOf(shape: GridShape, value: (Dataset & SmallChart) | undefined): Cells {
  if (shape === 'dataset') return gridOf(value ?? {});
  const { measure, categories, values, texts } = value ?? {};
  return gridOf({ categories, series: [{ name: measure, values, texts }] });
}
