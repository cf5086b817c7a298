import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, fromEntries, isObject, type Json } from '../../../renderer/core/base/json.ts';

describe('an object of JSON', () => {
  it('is told from lists, null and plain values', () => {
    expect(isObject({})).toBe(true);
    expect([[], null, 'text', 1, true, undefined].filter((value) => isObject(value))).toEqual([]);
  });

  it('has __proto__ as a key like any other when made of entries', () => {
    const made = fromEntries([
      ['__proto__', 'mine'],
      ['constructor', 'too'],
    ]);

    expect(JSON.stringify(made)).toBe('{"__proto__":"mine","constructor":"too"}');
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  it('is the same object again when made of its own entries', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (source) => {
        expect(JSON.stringify(fromEntries(Object.entries(source)))).toBe(JSON.stringify(source));
      }),
    );
  });
});

describe('the depth of a value', () => {
  it.each<[Json, number]>([
    ['text', 0],
    [null, 0],
    [[], 1],
    [{}, 1],
    [[[]], 2],
    [{ a: [{ b: 1 }] }, 3],
    [[1, [2], { a: { b: {} } }, []], 4],
  ])('of %j is %i', (value, depth) => {
    expect(depthOf(value)).toBe(depth);
  });

  it('is measured when it is deeper than a call stack', () => {
    let value: Json = [];
    for (let depth = 1; depth < 200_000; depth++) value = [value];

    expect(depthOf(value)).toBe(200_000);
  });

  it('grows by one with each list around a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(depthOf([value as Json])).toBe(depthOf(value as Json) + 1);
      }),
    );
  });
});
