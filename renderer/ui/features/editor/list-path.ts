import { fieldPath, type FieldPath } from '../../../core/base/ids.ts';

/** The path of a list, by its key in the forms. */
export const listPath = (key: string): FieldPath => fieldPath(...key.split('.'));
