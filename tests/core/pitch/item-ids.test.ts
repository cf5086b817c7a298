import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/core/base/json.ts';
import { duplicateId, fillIds } from '../../../renderer/core/pitch/item-ids.ts';

/** The document after its ids were filled in. */
function filled(document: JsonObject): unknown {
  const copy = structuredClone(document);
  fillIds(copy);
  return copy;
}

const idsAfter = (people: readonly JsonObject[]): readonly unknown[] =>
  (filled({ people }) as { readonly people: readonly JsonObject[] }).people.map((person) => person['id']);

describe('an item without an id', () => {
  it('is numbered from 1 in its list', () => {
    expect(idsAfter([{ name: 'Anna' }, { name: 'Ben' }])).toEqual(['1', '2']);
  });

  it('is given the first number that no other item has, wherever that stands', () => {
    expect(idsAfter([{}, { id: '1' }, {}, { id: '3' }, {}])).toEqual(['2', '1', '4', '3', '5']);
  });

  it('is numbered in lists within lists, each on its own', () => {
    const datasets = [
      { id: 'a', series: [{ name: 'x' }, { name: 'y' }] },
      { id: 'b', series: [{ name: 'z' }] },
    ];

    expect(filled({ evidence: { datasets, businessCase: { assumptions: [{ text: 'it holds' }] } } })).toEqual({
      evidence: {
        datasets: [
          {
            id: 'a',
            series: [
              { id: '1', name: 'x' },
              { id: '2', name: 'y' },
            ],
          },
          { id: 'b', series: [{ id: '1', name: 'z' }] },
        ],
        businessCase: { assumptions: [{ id: '1', text: 'it holds' }] },
      },
    });
  });

  it('is numbered even under what is private', () => {
    expect(filled({ practice: { drills: [{ weak: true }] } })).toEqual({
      practice: { drills: [{ id: '1', weak: true }] },
    });
  });

  it('gets none in a list of mere texts, or that the schema does not know', () => {
    const document = {
      later: [{ name: 'x' }],
      deck: { released: ['practice'] },
    };

    expect(filled(document)).toEqual(document);
  });

  it('is left to the validator when it is no item or has an id of the wrong kind', () => {
    const document = { people: [7, null, { id: null }, { id: 1 }], story: 'once' };

    expect(filled(document)).toEqual(document);
  });

  it('never gets an id that another item has', () => {
    const person = fc.record({ id: fc.nat(12).map(String) }, { requiredKeys: [], noNullPrototype: true });
    const people = fc
      .array(person, { maxLength: 20 })
      .map((list) => list.filter(({ id }, at) => id === undefined || list.findIndex((one) => one.id === id) === at));

    fc.assert(
      fc.property(people, (list) => {
        const ids = idsAfter(list.map((one) => ({ ...one })));

        expect(new Set(ids).size).toBe(list.length);
        expect(ids.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });
});

describe('an id that two items share', () => {
  it('is found in a list, with its list', () => {
    const facts = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];

    expect(duplicateId({ evidence: { facts } })).toEqual({ code: 'duplicate-id', list: 'evidence.facts', id: 'a' });
  });

  it('is found in a list within a list', () => {
    const datasets = [{ id: 'd', series: [{ id: 'x' }, { id: 'x' }] }];

    expect(duplicateId({ evidence: { datasets } })).toEqual({
      code: 'duplicate-id',
      list: 'evidence.datasets[d].series',
      id: 'x',
    });
  });

  it('is found when it is __proto__', () => {
    expect(duplicateId({ people: [{ id: '__proto__' }, { id: '__proto__' }] })).toMatchObject({ id: '__proto__' });
  });

  it('is none when the items stand in two lists', () => {
    const datasets = [
      { id: 'a', series: [{ id: 'a' }] },
      { id: 'b', series: [{ id: 'a' }] },
    ];

    expect(duplicateId({ people: [{ id: 'a' }], evidence: { facts: [{ id: 'a' }], datasets } })).toBeUndefined();
  });

  it('is none when the list is not one that the schema knows', () => {
    expect(duplicateId({ later: [{ id: 'a' }, { id: 'a' }] })).toBeUndefined();
  });
});
