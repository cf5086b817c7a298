import { Suspense, lazy, useCallback, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { useApp } from '../../app-context.tsx';
import styles from './data-controls.module.css';
import type { FieldSpec } from './forms/form.ts';
import { useFrame } from './use-control.ts';

/** Neither stands on the first screen, so neither is loaded with it. */
const GridField = lazy(async () => ({ default: (await import('../data/dataset-editor.tsx')).GridField }));
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
