import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { applyEdit } from '../../../renderer/core/edit/apply.ts';
import { pictureEdit, withoutPicture } from '../../../renderer/core/edit/picture.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';

const FIELD = fieldPath('champion', 'picture');
const OTHER = fieldPath('people', { id: 'ada' }, 'picture');
const A = { key: 'a'.repeat(64), type: 'image/png', name: 'ada.png' } as const;
const B = { key: 'b'.repeat(64), type: 'image/jpeg', name: 'bo.jpg' } as const;
const bare: Pitch = { meta: { title: 'A network' }, people: [{ id: 'ada' }] };
const withA = applyEdit(bare, pictureEdit(bare, FIELD, A));

describe('a picture put into a field', () => {
  it('has its entry and its place', () => {
    expect(withA.media).toEqual({ [A.key]: { type: 'image/png', name: 'ada.png' } });
    expect(withA.champion?.picture).toEqual({ media: A.key });
  });

  it('takes the place of another, whose entry and alt text go', () => {
    const described: Pitch = { ...withA, champion: { picture: { media: A.key, alt: 'Ada' } } };
    const withB = applyEdit(described, pictureEdit(described, FIELD, B));

    expect(Object.keys(withB.media ?? {})).toEqual([B.key]);
    expect(withB.champion?.picture).toEqual({ media: B.key });
  });

  it('changes nothing when it is the same again', () => {
    const described: Pitch = { ...withA, champion: { picture: { media: A.key, alt: 'Ada' } } };

    expect(applyEdit(described, pictureEdit(described, FIELD, A))).toBe(described);
  });

  it('keeps its entry while another field shows it, and not longer', () => {
    const both = applyEdit(withA, pictureEdit(withA, OTHER, A));
    const one = applyEdit(both, withoutPicture(both, FIELD));
    expect(one.media).toEqual(withA.media);
    expect(one.champion).toBeUndefined();

    expect(applyEdit(one, withoutPicture(one, OTHER))).toEqual(bare);
  });
});
