import { fieldPath, type FieldPath } from '../base/ids.ts';
import { fromEntries } from '../base/json.ts';
import { pitchSchema, type Pitch } from '../pitch/schema/index.ts';
import { childrenOf } from '../pitch/walk.ts';
import type { z } from 'zod';

/**
 * The pitch with every number one that sums, charts and workbooks can bear. Near the ends of what a computer counts, a
 * sum is infinite and a step of an axis is nought; such a number is taken for the nearest that does no harm, and `report`
 * is told of its field.
 */
export function withinBounds(pitch: Pitch, report: (field: FieldPath, number: number) => void): Pitch {
  return bounded(pitchSchema, pitch, fieldPath(), report) as Pitch;
}

/** A hundred thousand lines of so much, over ten years, are still finite. */
const MOST = 1e290;
const LEAST = 1e-290;

function bounded(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  report: (field: FieldPath, number: number) => void,
): unknown {
  if (typeof value === 'number') {
    const near = nearest(value);
    if (near !== value) report(path, value);
    return near;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = childrenOf(schema, value, path).map(
    (child) => [String(child.key), bounded(child.schema, child.value, child.path, report)] as const,
  );
  return Array.isArray(value) ? parts.map(([, part]) => part) : fromEntries(parts);
}

function nearest(value: number): number {
  if (Math.abs(value) < LEAST) return 0;
  return Math.min(MOST, Math.max(-MOST, value));
}
