import type { FieldPath } from '../../base/ids.ts';
import type { Pitch } from '../../pitch/schema/index.ts';
import { walkPitch } from '../../pitch/walk.ts';
import { remembered } from '../../base/remembered.ts';
import { shown } from './shown.ts';

/** Every piece of prose that a slide, a note or a letter may show: nothing private. */
export interface ShownProse {
  readonly path: FieldPath;
  readonly text: string;
}

export const shownProse = remembered((pitch: Pitch): readonly ShownProse[] => {
  const found: ShownProse[] = [];
  walkPitch(pitch, ({ path, value, meta }) => {
    if (meta.private === true) return false;
    if (meta.prose === true && typeof value === 'string') found.push({ path, text: shown(pitch, value) });
    return true;
  });
  return found;
});
