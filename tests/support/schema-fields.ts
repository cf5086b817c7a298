import { z } from 'zod';
import { pitchSchema } from '../../renderer/core/pitch/schema/index.ts';
import { metaOf, type FieldMeta } from '../../renderer/core/pitch/walk.ts';

/** Every field that the schema of a pitch has, gathered from the schema itself. */

export interface SchemaField {
  /** As in `people[].name`, with `{}` for the values of a record. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
  readonly optional: boolean;
}

export function schemaFields(): readonly SchemaField[] {
  return fieldsBelow(pitchSchema, '');
}

export const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;

function fieldsBelow(schema: z.core.$ZodType, path: string): readonly SchemaField[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray) return fieldsBelow(bare.element, `${path}[]`);
  if (bare instanceof z.ZodRecord) return fieldsBelow(bare.valueType, `${path}{}`);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(bare.shape).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const field = { path: at, schema: inner, meta: metaOf(inner), optional: inner instanceof z.ZodOptional };
    return [field, ...fieldsBelow(inner, at)];
  });
}
