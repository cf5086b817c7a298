import { useCallback, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import { useApp } from '../../app-context.tsx';
import { PictureField } from '../data/picture-field.tsx';
import type { FieldSpec } from './forms/form.ts';
import { useFrame } from './use-control.ts';

export interface PictureControlProps {
  readonly spec: FieldSpec & { readonly kind: 'picture' };
  readonly path: FieldPath;
}

/** A picture of the pitch, with its words and findings. */
export function PictureControl({ spec, path }: PictureControlProps): ReactNode {
  const app = useApp();
  const focused = useCallback((): void => app.focused(path), [app, path]);
  return <PictureField path={path} frame={useFrame(spec.key, path, focused)} />;
}
