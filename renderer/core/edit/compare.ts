import type { FieldPath } from '../base/ids.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { walkPitch } from '../pitch/walk.ts';

/** Every field that holds something, with what it holds. */
function leaves(pitch: Pitch): ReadonlyMap<FieldPath, unknown> {
  const found = new Map<FieldPath, unknown>();
  walkPitch(pitch, ({ path, value }) => {
    if (typeof value !== 'object' || value === null) found.set(path, value);
  });
  return found;
}

/** The fields that differ between two pitches. */
export function changedFields(a: Pitch, b: Pitch): readonly FieldPath[] {
  if (a === b) return [];
  const [before, after] = [leaves(a), leaves(b)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}

/** The fields that two people changed since a common beginning, and not alike; without one, all that differ. */
export function changedInBoth(base: Pitch | undefined, mine: Pitch, theirs: Pitch): readonly FieldPath[] {
  if (!base) return changedFields(mine, theirs);
  const ours = new Set(changedFields(base, mine));
  const apart = new Set(changedFields(mine, theirs));
  return changedFields(base, theirs).filter((path) => ours.has(path) && apart.has(path));
}
