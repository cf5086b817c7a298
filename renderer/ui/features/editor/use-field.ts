import { useCallback } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { Json } from '../../../core/base/json.ts';
import { valueAt } from '../../../core/edit/apply.ts';
import { set } from '../../../core/edit/edit.ts';
import type { EditLabel } from '../../../state/history.ts';
import { useApp, useDocument } from '../../app-context.tsx';

export interface FieldBinding<T extends Json> {
  readonly value: T | undefined;
  readonly change: (value: T | undefined, verb?: EditLabel['verb']) => void;
  readonly focused: () => void;
}

/**
 * Ties a control to a field of the open pitch. What is typed without a pause is one step of undo; a field that is emptied
 * leaves the document.
 */
export function useField<T extends Json>(path: FieldPath): FieldBinding<T> {
  const app = useApp();
  // The schema has checked that the field holds what its control edits.
  const value = useDocument((document) => valueAt(document.opened.pitch, path) as T | undefined, undefined);
  const change = useCallback(
    (next: T | undefined, verb: EditLabel['verb'] = 'choose'): void => {
      const typed = verb === 'type' ? { mergeKey: path } : {};
      app.edit(set(path, next === '' ? undefined : next), { label: { verb, field: path }, ...typed });
    },
    [app, path],
  );
  const focused = useCallback((): void => app.focused(path), [app, path]);
  return { value, change, focused };
}
