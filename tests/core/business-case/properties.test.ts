import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCase } from '../../../renderer/core/business-case/compute.ts';
import { SCENARIOS } from '../../../renderer/core/business-case/scenarios.ts';
import { decisive, lineNets, tornado } from '../../../renderer/core/business-case/tornado.ts';
import type { BusinessCase, CaseLine } from '../../../renderer/core/pitch/schema/index.ts';

const whole = fc.nat(1e6);
const line: fc.Arbitrary<Omit<CaseLine, 'id'>> = fc.record({
  kind: fc.constantFrom('cost', 'benefit'),
  timing: fc.constantFrom('one-off', 'recurring'),
  every: fc.constantFrom('month', 'year'),
  start: fc.integer({ min: 1, max: 24 }),
  rampUp: fc.nat(12),
  amount: fc.tuple(whole, whole, whole).map((three) => {
    const [low = 0, base = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, base, high };
  }),
});
const plans: fc.Arbitrary<BusinessCase> = fc
  .array(line, { maxLength: 6 })
  .map((lines) => ({ discountRate: 8, lines: lines.map((own, i) => ({ id: `line-${i}`, ...own })) }));

const scaled = (plan: BusinessCase, factor: number): BusinessCase => ({
  ...plan,
  lines: (plan.lines ?? []).map((own) => {
    const { low = 0, base = 0, high = 0 } = own.amount ?? {};
    return { ...own, amount: { low: low * factor, base: base * factor, high: high * factor } };
  }),
});

describe('a business case', () => {
  it('is a hundred times as large to the cent when its amounts are, and as good', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [small, large] = [computeCase(plan).base, computeCase(scaled(plan, 100)).base];

        expect(Math.abs(large.net - small.net * 100)).toBeLessThanOrEqual(0.51);
        expect(large.roi).toBe(small.roi);
        expect(large.breakEven).toBe(small.breakEven);
        expect(large.payback === undefined).toBe(small.payback === undefined);
      }),
    );
  });

  it('is worth its net benefit when nothing is discounted, and less the higher the rate where money comes after costs', () => {
    const plan = (discountRate: number): BusinessCase => ({
      discountRate,
      lines: [
        { id: 'a', kind: 'cost', amount: { base: 1000 } },
        { id: 'b', kind: 'benefit', timing: 'recurring', amount: { base: 100 }, start: 3 },
      ],
    });
    const worth = [0, 5, 10, 20].map((rate) => computeCase(plan(rate)).base.npv ?? 0);

    expect(worth[0]).toBe(computeCase(plan(0)).base.net);
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
  });

  it('breaks even at the share of its benefits at which its worth is nought', () => {
    const lines: BusinessCase['lines'] = [
      { id: 'a', kind: 'cost', amount: { base: 1000 } },
      { id: 'b', kind: 'benefit', timing: 'recurring', amount: { base: 100 } },
    ];
    const { breakEven = 0 } = computeCase({ discountRate: 9, lines }).base;
    const reduced = lines.map((own) => (own.kind === 'benefit' ? { ...own, amount: { base: 100 * breakEven } } : own));

    expect(breakEven).toBeGreaterThan(0.4);
    expect(breakEven).toBeLessThan(0.5);
    expect(computeCase({ discountRate: 9, lines: reduced }).base.npv).toBe(0);
  });

  it('does not break even where nothing is spent, nothing gained, or no rate makes sense', () => {
    const free = { lines: [{ id: 'b', kind: 'benefit' as const, amount: { base: 100 } }] };
    const waste = { lines: [{ id: 'a', kind: 'cost' as const, amount: { base: 100 } }] };

    expect(computeCase(free).base.breakEven).toBeUndefined();
    expect(computeCase(waste).base.breakEven).toBeUndefined();
    expect(computeCase({ ...free, discountRate: -100 }).base).toMatchObject({ breakEven: undefined, npv: undefined });
  });
});

describe('a tornado', () => {
  it('swings each line from its cautious to its hopeful amount, and the case with it, the widest first', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const swings = tornado(plan);
        const { cautious, base, hopeful } = computeCase(plan);
        const sum = swings.reduce((total, { swing }) => total + swing, 0);

        expect(swings.map(({ swing }) => swing)).toEqual(swings.map(({ swing }) => swing).toSorted((a, b) => b - a));
        expect(Math.abs(sum - (hopeful.net - cautious.net))).toBeLessThan(0.05);
        for (const own of swings) {
          expect(own.cautious).toBeLessThanOrEqual(base.net);
          expect(own.hopeful).toBeGreaterThanOrEqual(base.net);
        }
      }),
    );
  });

  it('names the two that matter most, and none where no line has bounds', () => {
    const bounded = (id: string, low: number, high: number): CaseLine => ({
      id,
      kind: 'benefit',
      amount: { low, base: 100, high },
    });
    const lines = [bounded('narrow', 90, 110), bounded('wide', 0, 300), bounded('middle', 50, 150)];

    expect(decisive({ lines }).map(({ line: { id } }) => id)).toEqual(['wide', 'middle']);
    expect(decisive({ lines })[0]).toMatchObject({ cautious: 200, hopeful: 500, swing: 300 });
    expect(tornado({ lines: [{ id: 'a', kind: 'cost', amount: { base: 1 } }] })).toEqual([]);
    expect(tornado({})).toEqual([]);
  });
});

describe('the nets of the lines', () => {
  it('add up to that of the case', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sum = lineNets(plan).reduce((total, { net }) => total + net, 0);

        expect(Math.abs(sum - computeCase(plan).base.net)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('the scenarios', () => {
  it('are in their order, whatever the lines', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const results = computeCase(plan);
        const nets = SCENARIOS.map((scenario) => results[scenario].net);
        const worths = SCENARIOS.map((scenario) => results[scenario].npv ?? 0);

        expect(nets).toEqual(nets.toSorted((a, b) => a - b));
        expect(worths).toEqual(worths.toSorted((a, b) => a - b));
      }),
    );
  });
});
