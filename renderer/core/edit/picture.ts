import { fieldPath, within, type FieldPath } from '../base/ids.ts';
import { isObject } from '../base/json.ts';
import type { Pitch } from '../pitch/schema/index.ts';
import { valueAt } from './apply.ts';
import { set, type Edit } from './edit.ts';

/** A picture put into a field and taken out, with its entry in `media`, which goes with the last field that shows it. */

export interface NewPicture {
  readonly key: string;
  readonly type: 'image/png' | 'image/jpeg';
  /** What the file was called. */
  readonly name: string;
}

/** Keeps the alt text only for the same picture: another shows something else. */
export function pictureEdit(pitch: Pitch, field: FieldPath, { key, type, name }: NewPicture): Edit {
  if (keyAt(pitch, field) === key) return { kind: 'all', edits: [] };
  return {
    kind: 'all',
    edits: [
      ...leave(pitch, field),
      ...(pitch.media?.[key] ? [] : [set(entry(key), { type, name })]),
      set(within(field, 'media'), key),
      set(within(field, 'alt'), undefined),
    ],
  };
}

export const withoutPicture = (pitch: Pitch, field: FieldPath): Edit => ({
  kind: 'all',
  edits: [...leave(pitch, field), set(field, undefined)],
});

const entry = (key: string): FieldPath => fieldPath('media', { id: key });

function keyAt(pitch: Pitch, field: FieldPath): string | undefined {
  const picture = valueAt(pitch, field);
  const key = isObject(picture) ? picture['media'] : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** A key stands once among the pictures and once where it is shown; more often, another field shows it too. */
function leave(pitch: Pitch, field: FieldPath): readonly Edit[] {
  const key = keyAt(pitch, field);
  if (key === undefined || pitch.media?.[key] === undefined) return [];
  const { media: _media, ...rest } = pitch;
  return JSON.stringify(rest).split(`"${key}"`).length > 2 ? [] : [set(entry(key), undefined)];
}
