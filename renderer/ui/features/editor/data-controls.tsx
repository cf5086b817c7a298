import { Suspense, lazy, useCallback, type ReactNode } from 'react';
import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import type { ChartKind } from '../../../core/deck/chart/suits.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import type { Dataset } from '../../../core/pitch/schema/index.ts';
import { useApp, useDocument } from '../../app-context.tsx';
import styles from './data-controls.module.css';
import type { FieldSpec } from './forms/form.ts';
import { useControl, useFrame, type ControlProps } from './use-control.ts';

/** None of these stands on the first screen, so none is loaded with it. */
const GridField = lazy(async () => ({ default: (await import('../data/dataset-editor.tsx')).GridField }));
const ChartKindField = lazy(async () => ({
  default: (await import('../data/chart-kind-field.tsx')).ChartKindField,
}));
const PictureField = lazy(async () => ({ default: (await import('../data/picture-field.tsx')).PictureField }));

export interface GridControlProps {
  readonly spec: FieldSpec & { readonly kind: 'grid' };
  readonly path: FieldPath;
}

/** The grid of a data set, or of a small chart. */
export const GridControl = ({ spec, path }: GridControlProps): ReactNode => (
  <Suspense fallback={<div className={styles['grid']} />}>
    <GridField path={path} shape={spec.shape} />
  </Suspense>
);

export interface PictureControlProps {
  readonly spec: FieldSpec & { readonly kind: 'picture' };
  readonly path: FieldPath;
}

/** A picture of the pitch, with its words and findings. */
export function PictureControl({ spec, path }: PictureControlProps): ReactNode {
  const app = useApp();
  const focused = useCallback((): void => app.focused(path), [app, path]);
  const frame = useFrame(spec.key, path, focused);
  return (
    <Suspense fallback={<div className={styles['picture']} />}>
      <PictureField path={path} frame={frame} />
    </Suspense>
  );
}

/** The kind of chart of a data set, which its values suit or not. */
export function ChartKindControl(props: ControlProps): ReactNode {
  const { value, change, frame } = useControl<ChartKind>(props);
  const dataset = fieldPath(props.path.slice(0, -'.kind'.length));
  // The schema has checked that this is what stands there.
  const data = useDocument(({ opened }) => valueAt(opened.pitch, dataset) as Dataset | undefined, undefined);
  const rows = (data?.series ?? []).map(({ values = [] }) => values);
  const length = Math.max(data?.categories?.length ?? 0, ...rows.map((values) => values.length));
  return (
    <Suspense fallback={<div className={styles['kind']} />}>
      <ChartKindField
        frame={frame}
        values={{ length, rows, unit: data?.unit }}
        value={value}
        onChange={(kind) => change(kind)}
      />
    </Suspense>
  );
}
