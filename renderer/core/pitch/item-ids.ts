import { z } from 'zod';
import { fieldPath, type FieldPath } from '../base/ids.ts';
import { isObject, type JsonObject } from '../base/json.ts';
import type { OpenError } from './open-error.ts';
import { pitchSchema } from './schema/index.ts';
import { childrenOf, metaOf, type Child } from './walk.ts';

/**
 * Every item of a list has an id, so that it can be referred to and found again after it was moved. Whoever writes a
 * pitch by hand need not think of that: an item without one is given the first number that is free in its list.
 */

interface ItemList {
  readonly path: FieldPath;
  readonly items: readonly unknown[];
}

/** Adds the missing ids to a document that was just read and that nobody else holds. */
export function fillIds(document: JsonObject): void {
  for (const { items } of itemLists(document)) {
    const taken = new Set(items.map((item) => (isObject(item) ? item['id'] : undefined)));
    let next = 1;
    for (const item of items) {
      if (!isObject(item) || Object.hasOwn(item, 'id')) continue;
      while (taken.has(String(next))) next++;
      taken.add(String(next));
      Object.assign(item, { id: String(next) });
    }
  }
}

/** The first id that two items of one list share. */
export function duplicateId(document: unknown): OpenError | undefined {
  for (const { path, items } of itemLists(document)) {
    const seen = new Set<string>();
    for (const item of items) {
      const id = isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
      if (id === undefined) continue;
      if (seen.has(id)) return { code: 'duplicate-id', list: path, id };
      seen.add(id);
    }
  }
  return undefined;
}

function itemLists(document: unknown): readonly ItemList[] {
  const found: ItemList[] = [];
  const open: Pick<Child, 'schema' | 'value' | 'path'>[] = [
    { schema: pitchSchema, value: document, path: fieldPath() },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next.value) && namesItems(next.schema)) found.push({ path: next.path, items: next.value });
    open.push(...childrenOf(next.schema, next.value, next.path).toReversed());
  }
  return found;
}

function namesItems(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return namesItems(schema.unwrap());
  if (!(schema instanceof z.ZodArray) || !(schema.element instanceof z.ZodObject)) return false;
  const id: unknown = schema.element.shape['id'];
  return id instanceof z.ZodType && metaOf(id).names === true;
}
