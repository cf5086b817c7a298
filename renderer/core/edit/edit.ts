import type { FieldPath } from '../base/ids.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Pitch } from '../pitch/schema/index.ts';

/**
 * A change to a pitch, as data: what menus, forms, the grid and the sorter all say, and what a history can keep. Every
 * edit names fields by path, so it means the same after lists were reordered.
 */
export type Edit =
  /** Gives a field a value; `undefined` empties it. Groups on the way are made where they are missing. */
  | { readonly kind: 'set'; readonly field: FieldPath; readonly value: Json | undefined }
  /** Puts an item into a list, before the one at place `at` (from 0); at its end without it. The list is made where it is missing. */
  | {
      readonly kind: 'insert';
      readonly list: FieldPath;
      readonly item: JsonObject & { readonly id: string };
      readonly at?: number;
    }
  | { readonly kind: 'remove'; readonly item: FieldPath }
  /** Moves an item within its list, so that it stands at place `to` (from 0) afterwards. */
  | { readonly kind: 'move'; readonly item: FieldPath; readonly to: number }
  /** Puts a copy of an item right behind it. */
  | { readonly kind: 'duplicate'; readonly item: FieldPath; readonly id: string }
  /** The whole document: a version that was restored, or what stands on the disk. */
  | { readonly kind: 'replace'; readonly pitch: Pitch }
  /** Several as one. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

export const set = (field: FieldPath, value: Json | undefined): Edit => ({ kind: 'set', field, value });
