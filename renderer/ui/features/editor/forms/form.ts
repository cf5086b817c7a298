import { fieldPath, type FieldPath } from '../../../../core/base/ids.ts';
import type { RefTarget } from '../../../../core/pitch/schema/fields.ts';

/**
 * The form of a section, as data: which fields stand in which order, and the control of each. Words are not here: they
 * are found by the field's key. A test walks the schema and proves that every field a person fills in has its place.
 */
export interface SectionForm {
  readonly groups: readonly FormGroup[];
}

/** What the navigator lists under an open section. Its name is the word `group.<id>`. */
export interface FormGroup {
  readonly id: string;
  readonly blocks: readonly FormBlock[];
}

export type FormBlock =
  | { readonly kind: 'row'; readonly fields: readonly FieldSpec[] }
  /** What is seldom needed, folded away until it is asked for or holds something. */
  | { readonly kind: 'more'; readonly rows: readonly Row[] }
  | ListSpec;

export interface Row {
  readonly fields: readonly FieldSpec[];
}

export interface ListSpec {
  readonly kind: 'list';
  /** Path of the list in the schema, as in `story.benefits`. */
  readonly key: string;
  /** Fields that a closed row shows, the first of them bold. */
  readonly summary: readonly string[];
  readonly rows: readonly Row[];
  readonly more: readonly Row[];
  /** What a new item begins with, beside its id. */
  readonly initial: Readonly<Record<string, string | boolean>>;
}

export type FieldSpec = {
  /** Path in the schema without ids, as in `story.benefits.who`; names the words too. */
  readonly key: string;
} & Control;

export type Control =
  | { readonly kind: 'line' }
  | { readonly kind: 'prose'; readonly words?: number; readonly tall?: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly unit?: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'money' }
  /** Somebody on the people list, or a name written out. */
  | { readonly kind: 'person' }
  | { readonly kind: 'ref'; readonly target: RefTarget }
  | { readonly kind: 'refs'; readonly target: RefTarget }
  | { readonly kind: 'picture' }
  | { readonly kind: 'language' }
  | { readonly kind: 'currency' }
  /** The grid of a data set, or of the small chart of a case study; edits several fields. */
  | { readonly kind: 'grid'; readonly shape: 'dataset' | 'series' };

export const line = (key: string): FieldSpec => ({ key, kind: 'line' });
export const prose = (key: string, words?: number): FieldSpec => ({
  key,
  kind: 'prose',
  ...(words === undefined ? {} : { words }),
});
export const date = (key: string): FieldSpec => ({ key, kind: 'date' });
export const number = (key: string): FieldSpec => ({ key, kind: 'number' });
export const flag = (key: string): FieldSpec => ({ key, kind: 'flag' });
export const choice = (key: string, ...options: readonly string[]): FieldSpec => ({ key, kind: 'choice', options });
export const money = (key: string): FieldSpec => ({ key, kind: 'money' });
export const person = (key: string): FieldSpec => ({ key, kind: 'person' });
export const ref = (key: string, target: RefTarget): FieldSpec => ({ key, kind: 'ref', target });
export const refs = (key: string, target: RefTarget): FieldSpec => ({ key, kind: 'refs', target });
export const picture = (key: string): FieldSpec => ({ key, kind: 'picture' });

export const row = (...fields: readonly FieldSpec[]): Row & { readonly kind: 'row' } => ({ kind: 'row', fields });
export const more = (...rows: readonly Row[]): FormBlock => ({ kind: 'more', rows });

export const list = (
  key: string,
  summary: readonly string[],
  rows: readonly Row[],
  { more: folded = [], initial = {} }: Partial<Pick<ListSpec, 'more' | 'initial'>> = {},
): ListSpec => ({ kind: 'list', key, summary, rows, more: folded, initial });

/** The title and notes that every slide of its own may carry. */
export const slideRows = (key: string): readonly Row[] => [row(prose(`${key}.claim`, 14)), row(prose(`${key}.notes`))];

/** A group of one block or more. */
export const group = (id: string, ...blocks: readonly FormBlock[]): FormGroup => ({ id, blocks });

/** The item of a list that a form is for now. */
export interface ListItem {
  readonly key: string;
  readonly item: FieldPath;
}

/** Where the value of a field stands: by its key, or below the item of the list that its key begins with. */
export function pathOf({ key }: { readonly key: string }, within?: ListItem): FieldPath {
  return within ? fieldPath(within.item, ...key.slice(within.key.length + 1).split('.')) : fieldPath(...key.split('.'));
}
