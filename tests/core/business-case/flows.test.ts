import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCase } from '../../../renderer/core/business-case/compute.ts';
import { decimal, toCents, toNumber, type Decimal } from '../../../renderer/core/business-case/decimal.ts';
import { cumulativeOf, npv, payback, roi } from '../../../renderer/core/business-case/flows.ts';
import { irr } from '../../../renderer/core/business-case/irr.ts';
import type { CaseLine } from '../../../renderer/core/pitch/schema/index.ts';

const cents = (value: Decimal | undefined): number | undefined => (value === undefined ? undefined : toCents(value));
const perCent = (value: Decimal | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(toNumber(value) * 10_000) / 100;

/** Flows of whole years, the first a year from today, as lines of a case. */
const inYears = (flows: readonly number[]): readonly CaseLine[] =>
  flows.map((flow, i) => ({
    id: `year-${i + 1}`,
    kind: flow < 0 ? 'cost' : 'benefit',
    start: 12 * (i + 1),
    amount: { base: Math.abs(flow) },
  }));

describe('published worked examples', () => {
  it('come out to the cent: net present value, first flow today (NumPy Financial, reference of npv)', () => {
    expect(cents(npv(0.08, [-40_000, 5000, 8000, 12_000, 30_000]))).toBe(3065.22);
  });

  it('come out to the cent: net present value of a shop (Microsoft Support, NPV function, example 2)', () => {
    const flows = [-40_000, 8000, 9200, 10_000, 12_000, 14_500];

    expect(cents(npv(0.08, flows))).toBe(1922.06);
    expect(cents(npv(0.08, [...flows, -9000]))).toBe(-3749.47);
  });

  it('come out to the cent: the same as lines of a business case (Microsoft Support, NPV function, example 1)', () => {
    const plan = { horizon: 48, discountRate: 10, lines: [...inYears([-10_000, 3000, 4200, 6800])] };

    expect(computeCase(plan).base).toMatchObject({ npv: 1188.44, cost: 10_000, benefit: 14_000, net: 4000 });
  });

  it('come out to the cent: the same as lines of a business case (Mescius Spread, reference of NPV)', () => {
    const plan = { horizon: 48, discountRate: 6.5, lines: [...inYears([-10_000, 3000, 3400, 7700])] };

    expect(computeCase(plan).base.npv).toBe(2055.38);
  });

  it('come out to the cent: the same as lines of a business case (Adobe LiveCycle, FormCalc reference of NPV)', () => {
    const plan = { horizon: 48, discountRate: 10, lines: [...inYears([500, 1500, 4000, 10_000])] };

    expect(computeCase(plan).base.npv).toBe(11_529.61);
  });

  it('come out: internal rates of return (Microsoft Support, IRR function)', () => {
    expect(perCent(irr([-70_000, 12_000, 15_000, 18_000, 21_000]))).toBeCloseTo(-2.1, 1);
    expect(perCent(irr([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]))).toBeCloseTo(8.7, 1);
    expect(perCent(irr([-70_000, 12_000, 15_000]))).toBeCloseTo(-44.4, 1);
  });

  it('come out: internal rates of return (Gitman, Principles of Managerial Finance, as NumPy Financial quotes it)', () => {
    expect(perCent(irr([-100, 39, 59, 55, 20]))).toBe(28.09);
    expect(perCent(irr([-100, 0, 0, 74]))).toBe(-9.55);
  });

  it('come out: an internal rate of return as that of a business case (Microsoft Support, IRR function)', () => {
    const plan = { horizon: 72, lines: [...inYears([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000])] };

    expect(computeCase(plan).base.irr).toBeCloseTo(0.0866, 4);
  });
});

describe('an internal rate of return', () => {
  it.each([
    ['where money only comes in', [100, 200]],
    ['where money only goes out', [-100, -200]],
    ['where nothing moves', [0, 0, 0]],
    ['where there is nothing', []],
    ['where two rates are as good', [-100, 230, -132]],
    ['where three rates are as good: 10, 20 and 30 %', [-1000, 3600, -4310, 1716]],
    ['where all but nothing is lost', [-1e9, 1]],
  ])('is none %s', (_, flows) => {
    expect(irr(flows)).toBeUndefined();
  });

  it('is one where costs come again but the sums turn once', () => {
    const flows = [-100, 60, -20, 90, 50];

    expect(cents(npv(irr(flows) ?? 0, flows))).toBe(0);
    expect(perCent(irr(flows))).toBeGreaterThan(0);
  });

  it('makes the net present value nought to the cent, whatever the flows', () => {
    const amount = fc.integer({ min: 1, max: 1e9 }).map((n) => n / 100);
    const benefits = fc.array(amount, { minLength: 1, maxLength: 60 });

    fc.assert(
      fc.property(amount, benefits, (cost, gains) => {
        const flows = [-cost, ...gains];
        const rate = irr(flows);
        fc.pre(rate !== undefined);

        expect(cents(npv(rate, flows))).toBe(0);
      }),
    );
  });

  it('is right to more places than floating point has', () => {
    const flows = [-123_456.78, 45_678.9, 56_789.01, 67_890.12];

    expect(Math.abs(toNumber(npv(irr(flows) ?? 0, flows) ?? decimal(1)))).toBeLessThan(1e-25);
  });
});

describe('a payback', () => {
  it('is the first period from which on the sum stays at nought or above', () => {
    expect(payback([-16_000, 2000, 4000, 5000, 5000, 5000])).toBe(4);
    expect(payback([-1, 2, -5, 3])).toBeUndefined();
    expect(payback([0, 0])).toBeUndefined();
  });
});

describe('sums of decimals', () => {
  it('have no dust, where floating point has', () => {
    expect(cumulativeOf(Array.from({ length: 10 }, () => 0.1)).at(-1)).toBe(1);
    expect(decimal(0.1) + decimal(0.2)).toBe(decimal(0.3));
  });

  it('are rounded to the cent, halves away from nought', () => {
    expect([1.005, -1.005, 2.675, 0.125].map((value) => toCents(decimal(value)))).toEqual([1.01, -1.01, 2.68, 0.13]);
  });

  it.each([1e-7, 1.5e21, -2.25e-3, 123_456_789.12, 0, -0.5])('keep the number %d', (value) => {
    expect(toNumber(decimal(value))).toBe(value);
  });

  it('count what is no number as nought', () => {
    expect([Number.NaN, Infinity, -Infinity].map(decimal)).toEqual([0n, 0n, 0n]);
  });
});

describe('a return', () => {
  it('is the net benefit as a share of the cost, and none where nothing is spent', () => {
    expect(toNumber(roi(200, 250) ?? 0n)).toBe(0.25);
    expect(roi(0, 250)).toBeUndefined();
    expect(roi(-5, 250)).toBeUndefined();
  });
});
