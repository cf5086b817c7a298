import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';
import { itemPath } from '../../../core/edit/apply.ts';
import type { ListSpec } from './forms/form.ts';

/** The path of a list, by its key in the forms. */
export const listPath = (key: string): FieldPath => fieldPath(...key.split('.'));

/** The field in which somebody begins to fill in an item. */
export function firstField(list: ListSpec, path: FieldPath, id: string): FieldPath {
  const key = list.rows[0]?.fields[0]?.key ?? list.key;
  const steps = key.slice(list.key.length + 1).split('.');
  return fieldPath(itemPath(path, id), ...steps);
}
