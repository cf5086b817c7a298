import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, difference, mix } from '../../../renderer/core/theme/contrast.ts';

const color = fc.nat(0xff_ff_ff).map((value) => value.toString(16).padStart(6, '0').toUpperCase());

describe('the contrast of two colours', () => {
  it('is 21 of black on white and 1 of a colour on itself', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 6);
    expect(contrast('0B4A66', '0B4A66')).toBe(1);
  });

  it.each([
    ['767676', 4.54],
    ['777777', 4.48],
    ['FF0000', 4.0],
    ['0000FF', 8.59],
    ['00FF00', 1.37],
  ])('of %s on white is %d, as WCAG has it', (hex, ratio) => {
    expect(contrast(hex, 'FFFFFF')).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways, from 1 to 21', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        const ratio = contrast(a, b);

        expect(contrast(b, a)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000_001);
      }),
    );
  });
});

describe('a mixture of two colours', () => {
  it.each([
    [1, 'FF8000'],
    [0, '0080FF'],
    [0.5, '808080'],
    [0.25, '4080BF'],
  ])('with a share of %d of the first is %s', (share, expected) => {
    expect(mix('FF8000', '0080FF', share)).toBe(expected);
  });

  it('is six upper-case digits whatever its parts', () => {
    fc.assert(
      fc.property(color, color, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        expect(mix(a, b, share)).toMatch(/^[0-9A-F]{6}$/u);
      }),
    );
  });
});

describe('the difference of two colours', () => {
  it('is that of lightness for black and white, and nought for a colour and itself', () => {
    expect(difference('000000', 'FFFFFF')).toBeCloseTo(100, 3);
    expect(difference('B3631F', 'B3631F')).toBe(0);
  });

  it.each([
    ['FF0000', '00FF00', 170.6],
    ['FF0000', '0000FF', 176.3],
    ['000000', '777777', 50.0],
  ])('of %s and %s is %d, by CIE 1976', (a, b, expected) => {
    expect(difference(a, b)).toBeCloseTo(expected, 0);
  });

  it('is the same both ways and grows no longer by a detour', () => {
    fc.assert(
      fc.property(color, color, color, (a, b, c) => {
        expect(difference(b, a)).toBe(difference(a, b));
        expect(difference(a, c)).toBeLessThanOrEqual(difference(a, b) + difference(b, c) + 1e-9);
      }),
    );
  });
});
