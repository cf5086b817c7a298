import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../renderer/core/base/ids.ts';
import { applyEdit, freeId, itemPath, valueAt } from '../../../renderer/core/edit/apply.ts';
import { set } from '../../../renderer/core/edit/edit.ts';
import type { Pitch } from '../../../renderer/core/pitch/schema/index.ts';

const BENEFITS = fieldPath('story', 'benefits');
const bare: Pitch = { meta: { title: 'A network' } };
const pitch: Pitch = {
  meta: { title: 'A network' },
  story: {
    situation: 'We write mail.',
    benefits: [
      { id: 'a', who: 'Planners' },
      { id: 'b', who: 'Nurses' },
      { id: 'c', who: 'Drivers' },
    ],
  },
};
const ids = (of: Pitch): readonly string[] => (of.story?.benefits ?? []).map(({ id }) => id);

describe('setting a field', () => {
  it('changes that field and shares everything else', () => {
    const changed = applyEdit(pitch, set(fieldPath('story', 'situation'), 'We phone.'));

    expect(changed.story?.situation).toBe('We phone.');
    expect(changed.meta).toBe(pitch.meta);
    expect(changed.story?.benefits).toBe(pitch.story?.benefits);
    expect(pitch.story?.situation).toBe('We write mail.');
  });

  it('makes the groups on the way where they are missing', () => {
    const changed = applyEdit(bare, set(fieldPath('ask', 'oneOff', 'amount'), 48_000));

    expect(changed).toEqual({ meta: { title: 'A network' }, ask: { oneOff: { amount: 48_000 } } });
  });

  it('takes out groups that become empty, so that the old document is back', () => {
    const filled = applyEdit(bare, set(fieldPath('ask', 'oneOff', 'amount'), 48_000));

    expect(applyEdit(filled, set(fieldPath('ask', 'oneOff', 'amount'), undefined))).toEqual(bare);
  });

  it('reaches into an item by its id', () => {
    const changed = applyEdit(pitch, set(fieldPath('story', 'benefits', { id: 'b' }, 'soThat'), 'go home'));

    expect(changed.story?.benefits?.[1]).toEqual({ id: 'b', who: 'Nurses', soThat: 'go home' });
  });

  it('answers the same pitch when nothing changes', () => {
    expect(applyEdit(pitch, set(fieldPath('story', 'situation'), 'We write mail.'))).toBe(pitch);
    expect(applyEdit(bare, set(fieldPath('ask', 'decision'), undefined))).toBe(bare);
    expect(applyEdit(pitch, set(fieldPath('story', 'benefits', { id: 'gone' }, 'who'), 'X'))).toBe(pitch);
  });

  it('gives back what was set, for every id that a pitch may hold', () => {
    const id = fc.stringMatching(/^[^\s{}]{1,12}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), fc.string(), (names, text) => {
        const listed: Pitch = { ...bare, people: names.map((name) => ({ id: name })) };
        for (const name of names) {
          const field = fieldPath('people', { id: name }, 'role');
          const changed = applyEdit(listed, set(field, text));

          expect(changed.people?.find((person) => person.id === name)?.role).toBe(text);
          expect(valueAt(changed, field)).toBe(text);
        }
      }),
    );
  });
});

describe('a list', () => {
  it('takes an item at a place, and at its end', () => {
    const first = applyEdit(pitch, { kind: 'insert', list: BENEFITS, item: { id: 'x' }, at: 0 });
    const last = applyEdit(pitch, { kind: 'insert', list: BENEFITS, item: { id: 'x' } });

    expect(ids(first)).toEqual(['x', 'a', 'b', 'c']);
    expect(ids(last)).toEqual(['a', 'b', 'c', 'x']);
  });

  it('is made with its first item and goes with its last', () => {
    const one = applyEdit(bare, { kind: 'insert', list: BENEFITS, item: { id: 'x' } });

    expect(one.story).toEqual({ benefits: [{ id: 'x' }] });
    expect(applyEdit(one, { kind: 'remove', item: itemPath(BENEFITS, 'x') })).toEqual(bare);
  });

  it('moves an item to the place that is named', () => {
    expect(ids(applyEdit(pitch, { kind: 'move', item: itemPath(BENEFITS, 'a'), to: 2 }))).toEqual(['b', 'c', 'a']);
    expect(ids(applyEdit(pitch, { kind: 'move', item: itemPath(BENEFITS, 'c'), to: 0 }))).toEqual(['c', 'a', 'b']);
  });

  it('puts a copy behind the item it is of', () => {
    const copied = applyEdit(pitch, { kind: 'duplicate', item: itemPath(BENEFITS, 'b'), id: 'b2' });

    expect(ids(copied)).toEqual(['a', 'b', 'b2', 'c']);
    expect(copied.story?.benefits?.[2]?.who).toBe('Nurses');
  });

  it('offers an id that is free', () => {
    const grown = applyEdit(pitch, { kind: 'insert', list: BENEFITS, item: { id: 'benefits-4' } });

    expect(freeId(pitch, BENEFITS)).toBe('benefits-4');
    expect(freeId(grown, BENEFITS)).toBe('benefits-5');
  });
});

describe('several edits as one', () => {
  it('are made in their order', () => {
    const both = applyEdit(pitch, {
      kind: 'all',
      edits: [
        { kind: 'remove', item: itemPath(BENEFITS, 'a') },
        { kind: 'move', item: itemPath(BENEFITS, 'c'), to: 0 },
      ],
    });

    expect(ids(both)).toEqual(['c', 'b']);
  });
});
