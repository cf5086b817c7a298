import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../renderer/core/edit/apply.ts';
import { initialsOf, moved, placed, placesOf, STANCES } from '../../../../renderer/ui/features/people/map-places.ts';
import { byPart, mustBeWon } from '../../../../renderer/ui/features/people/must-win.ts';
import { openDocument } from '../../../support/pitches.ts';

describe('places on the map', () => {
  it('are by stance from left to right, and by influence from below', () => {
    const people = [
      { id: 'a', stance: 'against', influence: 0 },
      { id: 'b', stance: 'champion', influence: 100 },
      { id: 'c' },
    ] as const;

    expect(Object.fromEntries(placesOf(people, 0.1))).toEqual({
      a: { column: 0, height: 0 },
      b: { column: 4, height: 1 },
      c: { column: 2, height: 0 },
    });
  });

  it('keep apart in a column, stay on the map, and keep their order, however many there are', () => {
    const person = fc.record({ stance: fc.constantFrom(...STANCES), influence: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 100 }), (given) => {
        const people = given.map((one, i) => ({ ...one, id: String(i) }));
        const places = placesOf(people, 0.12);

        for (const column of STANCES.keys()) {
          const own = people.filter(({ stance }) => STANCES.indexOf(stance) === column);
          const heights = own
            .toSorted((a, b) => a.influence - b.influence)
            .map(({ id }) => places.get(id)?.height ?? -1);
          const gap = Math.min(0.12, 1 / Math.max(1, own.length - 1)) - 1e-9;
          expect(heights.every((height) => height >= -1e-9 && height <= 1 + 1e-9)).toBe(true);
          expect(heights.every((height, i) => i === 0 || height - (heights[i - 1] ?? 0) >= gap)).toBe(true);
        }
      }),
    );
  });
});

describe('an influence that no scale has', () => {
  it('stands at the edge', () => {
    const places = placesOf(
      [
        { id: 'a', influence: -20 },
        { id: 'b', influence: 400 },
      ],
      0.1,
    );

    expect([...places.values()].map(({ height }) => height)).toEqual([0, 1]);
  });
});

describe('an arrow', () => {
  const { pitch } = openDocument({ people: [{ id: 'p', stance: 'neutral', influence: 97 }] });
  const [person = { id: '' }] = pitch.people ?? [];
  const after = (key: string) => {
    const edit = moved(person, key);
    return edit && applyEdit(pitch, edit).people?.[0];
  };

  it.each([
    ['ArrowRight', { stance: 'supportive', influence: 97 }],
    ['ArrowLeft', { stance: 'sceptical', influence: 97 }],
    ['ArrowUp', { stance: 'neutral', influence: 100 }],
    ['ArrowDown', { stance: 'neutral', influence: 92 }],
  ])('moves a person: %s', (key, expected) => {
    expect(after(key)).toEqual({ id: 'p', ...expected });
  });

  it('changes nothing at the edge, nor does another key', () => {
    const atEdge = { id: 'p', stance: 'champion', influence: 100 } as const;

    expect([moved(atEdge, 'ArrowRight'), moved(atEdge, 'ArrowUp'), moved(atEdge, 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(placed(atEdge, { column: 4, influence: 100 })).toBeUndefined();
  });
});

describe('initials', () => {
  it.each([
    ['Anna Reuter', 'AR'],
    ['Tomás da Silva', 'TS'],
    ['高瀬慎一', '高'],
    ['works council', 'WC'],
    ['“Ann”', 'A'],
    ['', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('who must be won', () => {
  const people = [
    { id: 'veto', part: 'agree', stance: 'sceptical', influence: 90 },
    { id: 'chair', part: 'decide', influence: 40 },
    { id: 'won', part: 'agree', stance: 'supportive' },
    { id: 'asked', part: 'input', stance: 'against', influence: 100 },
  ] as const;

  it('is who decides or can veto and is not for it, the decider first', () => {
    expect(mustBeWon(people).map(({ id }) => id)).toEqual(['chair', 'veto']);
  });

  it('stands beside who has which part, also one that nobody has', () => {
    expect(byPart(people).map(([part, who]) => [part, who.map(({ id }) => id)])).toEqual([
      ['decide', ['chair']],
      ['agree', ['veto', 'won']],
      ['recommend', []],
      ['input', ['asked']],
      ['perform', []],
    ]);
  });
});
