import * as fc from 'fast-check';
import { z } from 'zod';
import { fromEntries, type JsonObject } from '../../renderer/core/base/json.ts';
import { pitchSchema } from '../../renderer/core/pitch/schema/index.ts';
import { metaOf } from '../../renderer/core/pitch/walk.ts';
import { unwrapped } from './schema-fields.ts';

/** Arbitrary documents that the schema allows, made from the schema, so that a new field is tried from its first day. */

export interface AnyPitchOptions {
  /** Stands in every private text, and nowhere else. */
  readonly secret?: string;
  /** Whether private fields are filled in at all. */
  readonly privates?: boolean;
  /** A value for keys that the schema does not know; without it, there are none. */
  readonly unknown?: fc.Arbitrary<unknown>;
}

/** Never base64 by accident, which would be taken for a picture. */
const someText = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => (text === '' ? '' : `${text}.`));
const someId = fc.oneof(fc.constantFrom('__proto__', 'constructor', '1'), fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u));
const unknownKey = fc.constantFrom('__proto__', 'constructor', 'toString', '// hint', 'later-key', '7');

/** A key that every record of the schema takes: media are kept by their SHA-256. */
const recordKey = fc.nat(3).map((digit) => String(digit).repeat(64));

export const anyDocument = (options: AnyPitchOptions = {}): fc.Arbitrary<JsonObject> =>
  anyValue(pitchSchema, false, options) as fc.Arbitrary<JsonObject>;

function anyValue(schema: z.core.$ZodType, hidden: boolean, options: AnyPitchOptions): fc.Arbitrary<unknown> {
  const secretly = hidden || metaOf(schema).private === true;
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return anyObject(bare, secretly, options);
  if (bare instanceof z.ZodArray) return anyList(bare, secretly, options);
  if (bare instanceof z.ZodRecord) return anyRecord(bare, secretly, options);
  if (bare instanceof z.ZodEnum) return fc.constantFrom(...bare.options);
  if (bare instanceof z.ZodBoolean) return fc.boolean();
  if (bare instanceof z.ZodNumber) return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (!(bare instanceof z.ZodString)) throw new Error(`no arbitrary for ${bare._zod.def.type}`);
  if (metaOf(schema).names === true) return someId;
  return secretly ? someText.map((text) => `${options.secret ?? ''}${text}`) : someText.filter((text) => text !== '');
}

function anyObject(schema: z.ZodObject, hidden: boolean, options: AnyPitchOptions): fc.Arbitrary<unknown> {
  const { privates = true, unknown } = options;
  const shape = Object.entries<z.core.$ZodType>(schema.shape).filter(([, field]) => privates || !metaOf(field).private);
  const fields = fc.record(fromEntries(shape.map(([key, field]) => [key, anyValue(field, hidden, options)])), {
    requiredKeys: shape.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key),
    noNullPrototype: true,
  });
  if (!unknown) return fields;
  const more = fc.uniqueArray(fc.tuple(unknownKey, unknown), { maxLength: 2, selector: ([key]) => key });
  return fc.tuple(fields, more).map(([known, extra]) => fromEntries([...extra, ...Object.entries(known)]));
}

function anyList(schema: z.ZodArray, hidden: boolean, options: AnyPitchOptions): fc.Arbitrary<unknown> {
  const item = anyValue(schema.element, hidden, options);
  const named = schema.element instanceof z.ZodObject && 'id' in schema.element.shape;
  if (!named) return fc.array(item, { maxLength: 3 });
  return fc.uniqueArray(item, { maxLength: 3, selector: (one) => (one as { readonly id: string }).id });
}

function anyRecord(schema: z.ZodRecord, hidden: boolean, options: AnyPitchOptions): fc.Arbitrary<unknown> {
  const { keyType } = schema;
  const key = keyType instanceof z.ZodEnum ? fc.constantFrom(...keyType.options.map(String)) : recordKey;
  return fc.dictionary(key, anyValue(schema.valueType, hidden, options), { maxKeys: 2, noNullPrototype: true });
}

/** The same JSON with the keys of every object in the opposite order. */
export function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, withKeysReversed(inner)] as const),
  );
}

/** JSON with its keys in one order, for comparing what two texts say. `__proto__` counts as a key. */
export function sameSpelling(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
