import { fieldPath, type FieldPath } from '../base/ids.ts';
import { keyFacts } from './key-facts.ts';
import { factsIn } from './rich-text.ts';
import type { Pitch } from './schema/index.ts';
import { walkPitch, type Visit } from './walk.ts';

/**
 * Where each fact of a pitch is used: on the figures slide, which its own field says, in fields that name it, and in prose that
 * tells it; each field once, in their order.
 */
export function factUses(pitch: Pitch): ReadonlyMap<string, readonly FieldPath[]> {
  const uses = new Map<string, FieldPath[]>(
    keyFacts((pitch.evidence?.facts ?? []).filter(({ value }) => value !== undefined)).map(({ id }) => [
      id,
      [fieldPath('evidence', 'facts', { id }, 'key')],
    ]),
  );
  walkPitch(pitch, (visit) => {
    for (const id of new Set(factsOf(visit))) {
      const places = uses.get(id);
      if (places) places.push(visit.path);
      else uses.set(id, [visit.path]);
    }
  });
  return uses;
}

function factsOf({ value, meta }: Visit): readonly string[] {
  if (typeof value !== 'string' || value === '') return [];
  if (meta.ref === 'evidence.facts') return [value];
  return meta.prose ? factsIn(value) : [];
}
