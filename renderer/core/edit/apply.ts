import { assertNever } from '../base/assert.ts';
import { fieldPath, type FieldPath } from '../base/ids.ts';
import { fromEntries, isObject, type Json, type JsonObject } from '../base/json.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import type { Edit } from './edit.ts';
import { childOf, indexOf, parentOf, stepsOf, type Step } from './steps.ts';

/**
 * Makes an edit: pure, and sharing with the old pitch whatever did not change, so that a history may keep every version
 * and a comparison by reference says what is new. An edit that changes nothing, or whose place is gone, answers the same
 * pitch. Groups and lists that become empty are taken out, so that undoing by hand gives back the old document.
 */
export function applyEdit(pitch: Pitch, edit: Edit): Pitch {
  switch (edit.kind) {
    case 'set':
      return update(pitch, edit.field, (old) => (same(old, edit.value) ? old : edit.value));
    case 'insert':
      return update(pitch, edit.list, (old) => insert(listOf(old), edit.item, edit.at));
    case 'remove':
      return update(pitch, edit.item, () => undefined);
    case 'move':
      return inList(pitch, edit.item, (items, index) => move(items, index, edit.to));
    case 'duplicate':
      return inList(pitch, edit.item, (items, index) => {
        const copy = items[index];
        return isObject(copy) ? insert(items, { ...copy, id: edit.id }, index + 1) : items;
      });
    case 'replace':
      return edit.pitch;
    case 'all':
      return edit.edits.reduce(applyEdit, pitch);
    default:
      return assertNever(edit, 'edit');
  }
}

/** The value of a field, or undefined where there is none. */
export function valueAt(pitch: Pitch, path: FieldPath): Json | undefined {
  return stepsOf(asJson(pitch), path).reduce<Json | undefined>(childOf, asJson(pitch));
}

/** A pitch is JSON: its type says more, never less. */
const asJson = (pitch: Pitch): Json => pitch as unknown as Json;

type Change = (old: Json | undefined) => Json | undefined;

function update(pitch: Pitch, path: FieldPath, change: Change): Pitch {
  const changed = updated(asJson(pitch), stepsOf(asJson(pitch), path), change);
  return changed === undefined ? pitch : (changed as unknown as Pitch);
}

function updated(value: Json | undefined, steps: readonly Step[], change: Change): Json | undefined {
  const [step, ...rest] = steps;
  if (!step) return change(value);
  const old = childOf(value, step);
  const now = updated(old, rest, change);
  return now === old ? value : withChild(value, step, now);
}

function withChild(value: Json | undefined, step: Step, child: Json | undefined): Json | undefined {
  if (step.kind === 'item' && Array.isArray(value)) return withItem(value, step.id, child);
  const key = step.kind === 'item' ? step.id : step.key;
  const group = isObject(value) ? value : {};
  if (child === undefined) return withoutKey(group, key);
  return Object.hasOwn(group, key)
    ? fromEntries(Object.entries(group).map(([name, old]) => [name, name === key ? child : old] as const))
    : fromEntries([...Object.entries(group), [key, child] as const]);
}

function withItem(items: readonly Json[], id: string, child: Json | undefined): Json | undefined {
  const index = indexOf(items, id);
  if (index < 0 || index >= items.length) return items;
  if (child !== undefined) return items.with(index, child);
  return items.length === 1 ? undefined : items.toSpliced(index, 1);
}

function withoutKey(group: JsonObject, key: string): Json | undefined {
  const rest = Object.entries(group).filter(([name]) => name !== key);
  return rest.length === 0 ? undefined : fromEntries(rest);
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const insert = (items: readonly Json[], item: JsonObject, at = items.length): readonly Json[] =>
  items.toSpliced(Math.min(Math.max(at, 0), items.length), 0, item);

function move(items: readonly Json[], from: number, to: number): readonly Json[] {
  const item = items[from];
  if (item === undefined || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(Math.min(Math.max(to, 0), items.length - 1), 0, item);
}

function inList(
  pitch: Pitch,
  item: FieldPath,
  change: (items: readonly Json[], index: number) => readonly Json[],
): Pitch {
  const parent = parentOf(asJson(pitch), item);
  if (parent?.last.kind !== 'item') return pitch;
  const { id } = parent.last;
  return update(pitch, parent.path, (list) => {
    if (!Array.isArray(list)) return list;
    const index = indexOf(list, id);
    return index < 0 ? list : change(list, index);
  });
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** An id that no item of a list has, readable and short: `benefits-4`. */
export function freeId(pitch: Pitch, list: FieldPath): string {
  const items = listOf(valueAt(pitch, list));
  const taken = new Set(items.flatMap((item) => (isObject(item) ? [item['id']] : [])));
  const stem = /\w+$/u.exec(list)?.[0] ?? 'item';
  let next = items.length + 1;
  while (taken.has(`${stem}-${next}`)) next++;
  return `${stem}-${next}`;
}

/** The path of an item of a list. */
export const itemPath = (list: FieldPath, id: string): FieldPath => fieldPath(list, { id });
