import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCase, type ScenarioResult } from '../../../renderer/core/business-case/compute.ts';
import { horizonOf } from '../../../renderer/core/business-case/lines.ts';
import { inOrder, SCENARIOS, withAmounts } from '../../../renderer/core/business-case/scenarios.ts';
import type { BusinessCase, CaseLine } from '../../../renderer/core/pitch/schema/index.ts';

type LineOptions = Omit<Partial<CaseLine>, 'kind' | 'amount'>;
type Amount = number | CaseLine['amount'];

const lineOf = (kind: CaseLine['kind'], amount: Amount, options: LineOptions): CaseLine => ({
  id: 'one',
  kind,
  amount: typeof amount === 'number' ? { base: amount } : amount,
  ...options,
});
const cost = (amount: Amount, options: LineOptions = {}): CaseLine => lineOf('cost', amount, options);
const benefit = (amount: Amount, options: LineOptions = {}): CaseLine => lineOf('benefit', amount, options);
const monthly = (options: LineOptions = {}): LineOptions => ({ timing: 'recurring', ...options });

const baseOf = (businessCase: BusinessCase): ScenarioResult => computeCase(businessCase).base;
const cumulativeOf = (horizon: number, ...lines: readonly CaseLine[]): readonly number[] =>
  baseOf({ horizon, lines }).cumulative;

describe('a business case', () => {
  it('is summed up month by month from nothing', () => {
    const result = baseOf({ horizon: 4, lines: [cost(300), benefit(100, monthly())] });

    expect(result.cumulative).toEqual([0, -200, -100, 0, 100]);
    expect(result).toMatchObject({ cost: 300, benefit: 400, net: 100, monthly: 100 });
  });

  it('returns its net benefit as a share of its cost', () => {
    expect(baseOf({ horizon: 4, lines: [cost(300), benefit(100, monthly())] }).roi).toBeCloseTo(1 / 3, 12);
    expect(baseOf({ horizon: 1, lines: [cost(200), benefit(150)] }).roi).toBe(-0.25);
  });

  it('has no return when it costs nothing', () => {
    expect(baseOf({ horizon: 1, lines: [benefit(100)] }).roi).toBeUndefined();
  });

  it('is nothing at all when it has no lines', () => {
    expect(baseOf({ horizon: 2 })).toEqual({
      scenario: 'base',
      cumulative: [0, 0, 0],
      payback: undefined,
      roi: undefined,
      cost: 0,
      benefit: 0,
      net: 0,
      npv: 0,
      irr: undefined,
      breakEven: undefined,
      monthly: 0,
    });
  });

  it('begins a line that is said to begin within a month, or before the first, with a whole one', () => {
    expect(cumulativeOf(3, benefit(100, { start: 1.5 }))).toEqual([0, 0, 100, 100]);
    expect(cumulativeOf(3, benefit(100, monthly({ start: 1.6, rampUp: 2 })))).toEqual([0, 0, 50, 150]);
    expect(cumulativeOf(2, benefit(100, { start: 0 }))).toEqual([0, 100, 100]);
  });

  it('is counted to the cent', () => {
    const result = baseOf({ horizon: 3, lines: [benefit(0.1, monthly())] });

    expect(result.cumulative).toEqual([0, 0.1, 0.2, 0.3]);
    expect(result.net).toBe(0.3);
  });
});

describe('a line of a business case', () => {
  it('falls in the first month when it is one-off and names none', () => {
    expect(cumulativeOf(3, benefit(60))).toEqual([0, 60, 60, 60]);
  });

  it('falls in its month when it is one-off and names one', () => {
    expect(cumulativeOf(4, cost(60, { start: 3 }))).toEqual([0, 0, 0, -60, -60]);
  });

  it('falls outside when its month is beyond the horizon', () => {
    expect(cumulativeOf(2, cost(60, { start: 3 }))).toEqual([0, 0, 0]);
  });

  it('falls in every month from its start to its end when it is recurring', () => {
    expect(cumulativeOf(5, benefit(10, monthly({ start: 2, end: 4 })))).toEqual([0, 0, 10, 20, 30, 30]);
  });

  it('is a twelfth in each month when it is an amount per year', () => {
    expect(cumulativeOf(3, benefit(1200, monthly({ every: 'year' })))).toEqual([0, 100, 200, 300]);
  });

  it('grows evenly until its ramp-up is over', () => {
    expect(cumulativeOf(5, benefit(90, monthly({ rampUp: 3 })))).toEqual([0, 30, 90, 180, 270, 360]);
  });

  it('grows from its own start on', () => {
    expect(cumulativeOf(4, benefit(90, monthly({ rampUp: 3, start: 2 })))).toEqual([0, 0, 30, 90, 180]);
  });

  it('comes in full when it is one-off, whatever its ramp-up', () => {
    expect(cumulativeOf(2, benefit(90, { rampUp: 3 }))).toEqual([0, 90, 90]);
  });
});

describe('the month of payback', () => {
  it('is the first in which the sum is no longer below nought', () => {
    expect(baseOf({ lines: [cost(1200), benefit(100, monthly())] }).payback).toBe(12);
    expect(baseOf({ lines: [cost(1201), benefit(100, monthly())] }).payback).toBe(13);
  });

  it('is after the last time that the sum fell below nought', () => {
    const lines = [cost(100), benefit(100, monthly()), cost(400, { start: 5 })];

    expect(baseOf({ horizon: 10, lines: [...lines, cost(100, { start: 5 })] }).payback).toBe(6);
  });

  it('is the first where the sum never falls below nought, and none where nothing moves', () => {
    expect(baseOf({ lines: [benefit(100, monthly())] }).payback).toBe(1);
    expect(baseOf({ lines: [cost(0)] }).payback).toBeUndefined();
  });

  it('counts a yearly amount exactly, though a twelfth of it is not whole', () => {
    const lines = [cost(100), benefit(100, { timing: 'recurring', every: 'year' })];

    expect(baseOf({ lines })).toMatchObject({ payback: 12, net: 100 });
  });

  it('is none when the sum does not come back within the horizon', () => {
    expect(baseOf({ horizon: 11, lines: [cost(1200), benefit(100, monthly())] }).payback).toBeUndefined();
  });
});

describe('the net present value', () => {
  it('is the sum when nothing is discounted', () => {
    expect(baseOf({ horizon: 24, lines: [cost(100), benefit(10, monthly())] }).npv).toBe(140);
  });

  it('takes off the yearly rate for each year, and its share for each month', () => {
    const lines = [cost(110, { start: 12 }), benefit(242, { start: 24 })];

    expect(baseOf({ horizon: 24, discountRate: 10, lines }).npv).toBe(100);
    expect(baseOf({ horizon: 6, discountRate: 21, lines: [benefit(1100, { start: 6 })] }).npv).toBe(1000);
  });
});

describe('the scenarios of a business case', () => {
  const range = { low: 80, base: 100, high: 150 };

  it('are high costs and low benefits when cautious, and the reverse when hopeful', () => {
    const results = computeCase({ horizon: 1, lines: [cost(range), benefit({ low: 200, base: 300, high: 500 })] });

    expect(SCENARIOS.map((scenario) => results[scenario].net)).toEqual([200 - 150, 300 - 100, 500 - 80]);
    expect(SCENARIOS.map((scenario) => results[scenario].scenario)).toEqual([...SCENARIOS]);
  });

  it('are all the same when a line has no bounds', () => {
    const results = computeCase({ horizon: 1, lines: [cost(100)] });

    expect(SCENARIOS.map((scenario) => results[scenario].cost)).toEqual([100, 100, 100]);
  });

  it('go by what the bounds are when they stand in the wrong order', () => {
    const results = computeCase({ horizon: 1, lines: [cost({ low: 150, base: 100, high: 80 })] });

    expect(SCENARIOS.map((scenario) => results[scenario].cost)).toEqual([150, 100, 80]);
  });

  it('are never better when more cautious, whatever the lines', () => {
    const amount = fc.record({ low: fc.integer({ min: -1e6, max: 1e6 }), base: fc.nat(1e6), high: fc.nat(1e6) });
    const line = fc
      .record({ kind: fc.constantFrom('cost', 'benefit'), amount, start: fc.nat(30), rampUp: fc.nat(12) })
      .map(({ kind, amount: bounds, ...options }) => lineOf(kind, bounds, monthly(options)));

    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.nat(30), (lines, discountRate) => {
        const { cautious, base, hopeful } = computeCase({ lines, discountRate });

        expect(cautious.net).toBeLessThanOrEqual(base.net);
        expect(base.net).toBeLessThanOrEqual(hopeful.net);
        expect([cautious, base, hopeful].map(({ cumulative }) => cumulative.length)).toEqual([25, 25, 25]);
      }),
    );
  });
});

describe('bounds in their order', () => {
  it.each<[CaseLine['amount'], boolean]>([
    [{ base: 5 }, true],
    [{ low: 5, base: 5, high: 5 }, true],
    [{ low: 1, base: 2, high: 3 }, true],
    [{ low: 3, base: 2 }, false],
    [{ base: 2, high: 1 }, false],
  ])('are %j: %s', (amount, expected) => {
    expect(inOrder({ id: 'a', kind: 'cost', amount })).toBe(expected);
  });
});

describe('the horizon of a business case', () => {
  it.each([
    [undefined, 24],
    [36, 36],
    [12.4, 12],
    [0, 1],
    [-5, 1],
    [120, 120],
    [1e9, 120],
  ])('asked for as %s is %i months', (asked, months) => {
    const businessCase: BusinessCase = asked === undefined ? {} : { horizon: asked };

    expect(horizonOf(businessCase)).toBe(months);
    expect(baseOf(businessCase).cumulative).toHaveLength(months + 1);
  });
});

describe('a line without an amount yet', () => {
  it('does not count', () => {
    const plan = {
      lines: [
        { id: 'a', kind: 'cost' as const, label: 'Licences' },
        { id: 'b', kind: 'cost' as const, amount: { base: 5 } },
      ],
    };

    expect(withAmounts(plan).lines?.map(({ id }) => id)).toEqual(['b']);
  });
});
