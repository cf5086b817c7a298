import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  inches,
  inchesToEmu,
  inchesToPt,
  inchesToPx,
  pt,
  ptToEmu,
  ptToInches,
  ptToPx,
} from '../../../renderer/core/base/units.ts';

const someLength = fc.double({ min: -50, max: 50, noNaN: true });

describe('a length', () => {
  it('of one inch is 72 points, 96 pixels and 914,400 EMU', () => {
    expect(inchesToPt(inches(1))).toBe(72);
    expect(inchesToPx(inches(1))).toBe(96);
    expect(inchesToEmu(inches(1))).toBe(914_400);
  });

  it('of one point is a seventy-second of an inch and 12,700 EMU', () => {
    expect(ptToInches(pt(36))).toBe(0.5);
    expect(ptToEmu(pt(1))).toBe(12_700);
    expect(ptToPx(pt(18))).toBe(24);
  });

  it('is a whole number in EMU, within half of one', () => {
    fc.assert(
      fc.property(someLength, (length) => {
        const emu = inchesToEmu(inches(length));

        expect(Number.isInteger(emu)).toBe(true);
        expect(Math.abs(emu - length * 914_400)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('is rounded to a thousandth in pixels', () => {
    expect(inchesToPx(inches(1 / 3))).toBe(32);
    expect(inchesToPx(inches(0.123_456))).toBe(11.852);
  });

  it('is the same after it went from points to inches and back', () => {
    fc.assert(
      fc.property(someLength, (length) => {
        expect(inchesToPt(ptToInches(pt(length)))).toBeCloseTo(length, 9);
      }),
    );
  });
});

describe('a box', () => {
  it('has its position and size rounded to a ten-thousandth of an inch', () => {
    expect(box(0.1 + 0.2, 1 / 3, 13.333_333, 7.5)).toEqual({ x: 0.3, y: 0.3333, w: 13.3333, h: 7.5 });
  });
});
