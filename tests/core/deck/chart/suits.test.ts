import { describe, expect, it } from 'vitest';
import { CHART_KINDS, misfitOf } from '../../../../renderer/core/deck/chart/suits.ts';

const misfits = (rows: readonly (readonly (number | null)[])[], unit?: string): readonly (string | undefined)[] =>
  CHART_KINDS.map((kind) => misfitOf(kind, { length: rows[0]?.length ?? 0, rows, unit }));

describe('a kind of chart', () => {
  it('suits data that it can show', () => {
    expect(misfits([[40, 60]], '%')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('of shares needs one series that adds up', () => {
    expect(misfits([[40, 50]], '%')[3]).toBe('no-whole');
    expect(
      misfits([
        [1, 2],
        [3, 4],
      ])[3],
    ).toBe('no-whole');
    expect(
      misfits([
        [1, 2],
        [null, null],
      ])[3],
    ).toBeUndefined();
  });

  it('of columns or bars has no room for more than fourteen labels, and a line needs two', () => {
    expect(misfits([Array.from({ length: 15 }, (_, i) => i)]).slice(0, 3)).toEqual([
      'many-labels',
      'many-labels',
      undefined,
    ]);
    expect(misfits([[1]])).toEqual([undefined, undefined, 'one-label', 'no-whole']);
  });

  it('is not off while there is no data', () => {
    expect(misfits([])).toEqual([undefined, undefined, undefined, undefined]);
  });
});
