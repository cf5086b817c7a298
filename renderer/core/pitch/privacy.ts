import type { z } from 'zod';
import { fieldPath, type FieldPath } from '../base/ids.ts';
import { fromEntries } from '../base/json.ts';
import { pitchSchema, type Pitch } from './schema/index.ts';
import { childrenOf, metaOf } from './walk.ts';

/**
 * The pitch without what is private, and without what the schema does not know, which may be private as well. Composing
 * starts from this and from nothing else, so that no layout can leak a private word by mistake.
 *
 * `deck.released` lists the paths of private fields that the author has released, one by one.
 */
export function withoutPrivate(pitch: Pitch): Pitch {
  const released = new Set(pitch.deck?.released);
  return publicPart(pitchSchema, pitch, fieldPath(), released) as Pitch;
}

function publicPart(schema: z.core.$ZodType, value: unknown, path: FieldPath, released: ReadonlySet<string>): unknown {
  if (metaOf(schema).private && !released.has(path)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const parts = childrenOf(schema, value, path).flatMap((child) => {
    const part = publicPart(child.schema, child.value, child.path, released);
    return part === undefined ? [] : [[String(child.key), part] as const];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : fromEntries(parts);
}
