import { z } from 'zod';
import { fieldPath } from '../base/ids.ts';
import { fromEntries, isObject } from '../base/json.ts';
import { writeZip } from '../base/zip.ts';
import { FORMAT, FORMAT_VERSION, PITCH_ENTRY } from './format.ts';
import { inlineMedia, mediaEntry } from './media.ts';
import type { OpenedPitch } from './open.ts';
import { pitchSchema } from './schema/index.ts';
import { childrenOf } from './walk.ts';

/**
 * The one spelling of a pitch: keys in the order of the schema, then those that it does not know in the order of their
 * names; two spaces; a closing line feed. Two programs that hold the same pitch write the same bytes.
 */

/** A whole `.pitch.json`, its pictures inside as base64. `generator` says who wrote it, as in `greenlight 1.2.0`. */
export function serialise(opened: OpenedPitch, generator: string): string {
  return envelope({ ...opened, pitch: inlineMedia(opened.pitch, opened.media) }, generator);
}

/** A whole `.greenlight`: the same as a zip, its pictures beside it. */
export function serialiseArchive(opened: OpenedPitch, generator: string): Uint8Array {
  const pictures = Object.entries(opened.pitch.media ?? {}).flatMap(([key, { type }]) => {
    const content = opened.media.get(key);
    return content ? [{ name: mediaEntry(key, type), content, stored: true }] : [];
  });
  return writeZip([{ name: PITCH_ENTRY, content: envelope(opened, generator) }, ...pictures]);
}

function envelope({ pitch, envelope: unknown }: OpenedPitch, generator: string): string {
  const document = arranged(pitchSchema, pitch);
  const file = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    generator,
    ...(arranged(undefined, unknown) as object),
    document,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function arranged(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => arranged(itemSchema(schema), item));
  if (!isObject(value)) return value;
  const known = schema ? childrenOf(schema, value, fieldPath()) : [];
  const unknown = Object.keys(value)
    .filter((key) => !known.some((child) => child.key === key))
    .toSorted();
  return fromEntries([
    ...byName(schema, known).map((child) => [String(child.key), arranged(child.schema, child.value)] as const),
    ...unknown.map((key) => [key, arranged(undefined, value[key])] as const),
  ]);
}

const itemSchema = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodOptional) return itemSchema(schema.unwrap());
  return schema instanceof z.ZodArray ? schema.element : undefined;
};

/** A record's keys have no order of their own in the schema. */
function byName<T extends { readonly key: string | number }>(
  schema: z.core.$ZodType | undefined,
  children: readonly T[],
): readonly T[] {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return bare instanceof z.ZodRecord ? children.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : children;
}
