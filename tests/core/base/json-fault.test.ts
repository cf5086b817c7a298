import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../renderer/core/base/json-fault.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['oops', 1, 1],
    ['{"a":\n oops}', 2, 2],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1 "b": 2}', 1, 9],
    ['[1, 2', 1, 6],
    ['{a: 1}', 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1}', 1, 3],
    ['{} {}', 1, 4],
    ['"never closed', 1, 1],
    ['01', 1, 2],
    ["{'a': 1}", 1, 2],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  it('is the end of what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text).column).toBe(text.length + 1);
      }),
    );
  });

  it('lies where the first letter was changed that matters, or behind it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, seed) => {
        const at = seed % text.length;
        const changed = `${text.slice(0, at)}\u0001${text.slice(at + 1)}`;

        expect(findJsonFault(changed).column).toBeLessThanOrEqual(at + 1);
      }),
    );
  });
});
