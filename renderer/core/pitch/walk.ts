import { z } from 'zod';
import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { isObject } from '../base/json.ts';
import { pitchSchema } from './schema/index.ts';

/** What the schema says of one field, gathered from every layer of it. */
export type FieldMeta = Readonly<z.core.GlobalMeta>;

export interface Visit {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly meta: FieldMeta;
}

/**
 * Calls `visit` for each value of a document that the schema knows, outer ones first; what the schema does not know is
 * passed over. Where `visit` answers false, nothing below is visited.
 */
export function walkPitch(document: unknown, visit: (at: Visit) => boolean | void): void {
  walk(pitchSchema, document, fieldPath(), visit);
}

function walk(schema: z.core.$ZodType, value: unknown, path: FieldPath, visit: (at: Visit) => boolean | void): void {
  if (value === undefined || visit({ path, value, meta: metaOf(schema) }) === false) return;
  for (const child of childrenOf(schema, value, path)) walk(child.schema, child.value, child.path, visit);
}

export interface Child {
  /** Key of an object, or index of an array. */
  readonly key: string | number;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: FieldPath;
}

/** The parts of a value that the schema knows, in the schema's order. */
export function childrenOf(schema: z.core.$ZodType, value: unknown, path: FieldPath): readonly Child[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray) {
    return Array.isArray(value)
      ? value.map((item, key) => ({
          key,
          schema: bare.element,
          value: item,
          path: within(path, { id: idOf(item, key) }),
        }))
      : [];
  }
  if (!isObject(value)) return [];
  if (bare instanceof z.ZodRecord) {
    return Object.entries(value).map(([key, inner]) => ({
      key,
      schema: bare.valueType,
      value: inner,
      path: within(path, { id: key }),
    }));
  }
  if (!(bare instanceof z.ZodObject)) return [];
  const children: Child[] = [];
  for (const [key, inner] of fieldsOf(bare)) {
    if (Object.hasOwn(value, key)) children.push({ key, schema: inner, value: value[key], path: within(path, key) });
  }
  return children;
}

type Fields = readonly (readonly [key: string, schema: z.core.$ZodType])[];

/** A schema never changes, and is asked at every key that somebody types. */
const fields = new WeakMap<z.ZodObject, Fields>();

function fieldsOf(schema: z.ZodObject): Fields {
  let known = fields.get(schema);
  if (!known) fields.set(schema, (known = Object.entries<z.core.$ZodType>(schema.shape)));
  return known;
}

/** An item of a list is named by its id, or by its place (from 1) where it has none. */
function idOf(item: unknown, index: number): string {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : String(index + 1);
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

const metas = new WeakMap<z.core.$ZodType, FieldMeta>();

export function metaOf(schema: z.core.$ZodType): FieldMeta {
  let known = metas.get(schema);
  if (!known) metas.set(schema, (known = gatherMeta(schema)));
  return known;
}

function gatherMeta(schema: z.core.$ZodType): FieldMeta {
  const own = z.globalRegistry.get(schema) ?? {};
  return schema instanceof z.ZodOptional ? { ...metaOf(schema.unwrap()), ...own } : own;
}
