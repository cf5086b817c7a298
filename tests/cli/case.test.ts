import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folders.ts';
import { pitchText } from '../support/pitches.ts';
import { runHere } from '../support/program.ts';

/** What the command line says of a business case. */

const PLAN = {
  horizon: 12,
  discountRate: 10,
  lines: [
    { id: 'start', label: 'Start', kind: 'cost', amount: { low: 5000, base: 6000, high: 8000 } },
    {
      id: 'time',
      label: 'Time saved\u001b[2J',
      kind: 'benefit',
      timing: 'recurring',
      amount: { low: 600, base: 1000, high: 1200.5 },
    },
    { id: 'later', label: 'No amount yet', kind: 'benefit' },
  ],
};

const fileOf = (businessCase: object): string =>
  path.join(
    folderWith({ 'a.pitch.json': pitchText({ meta: { title: 'x', language: 'en' }, evidence: { businessCase } }) }),
    'a.pitch.json',
  );

describe('case', () => {
  it('says what a business case comes to in each scenario, and what matters most', async () => {
    const { status, out } = await runHere(['case', fileOf(PLAN)]);

    expect(status).toBe(0);
    expect(out).toContain('a.pitch.json: 12 months, EUR, discounted at 10 % a year\n');
    expect(out).toMatch(/^ {2}net benefit +-800.00 +6,000.00 +9,406.00$/mu);
    expect(out).toMatch(/^ {2}pays back +not in time +month 6 +month 5$/mu);
    expect(out).toContain('pays for itself by month 6; the cautious case not yet.');
    expect(out).toMatch(/What matters most:\n {2}Time saved \[2J: net 1,200.00 to 8,406.00\n {2}Start: net/u);
  });

  it('gives the same as JSON, to the cent', async () => {
    const { status, out } = await runHere(['case', fileOf(PLAN), '--format', 'json']);

    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      case: {
        currency: 'EUR',
        horizon: 12,
        discountRate: 10,
        scenarios: {
          cautious: { cost: 8000, benefit: 7200, net: -800, roi: -0.1, payback: null, delay: 600 },
          base: {
            net: 6000,
            roi: 1,
            payback: 6,
            cumulative: [0, -5000, -4000, -3000, -2000, -1000, 0, 1000, 2000, 3000, 4000, 5000, 6000],
          },
          hopeful: { net: 9406 },
        },
        tornado: [
          { line: 'time', cautious: 1200, hopeful: 8406, swing: 7206 },
          { line: 'start', cautious: 4000, hopeful: 7000, swing: 3000 },
        ],
        outOfOrder: [],
      },
    });
  });

  it('names lines whose amounts stand in the wrong order', async () => {
    const lines = [{ id: 'a', kind: 'cost', amount: { low: 9, base: 5, high: 1 } }];

    expect((await runHere(['case', fileOf({ lines })])).out).toContain('a: its low, base and high amounts');
  });

  it.each([
    ['there is none', {}],
    ['no line has an amount', { lines: [{ id: 'a', kind: 'cost' }] }],
  ])('says so where %s', async (_, plan) => {
    const file = fileOf(plan);

    expect(await runHere(['case', file])).toMatchObject({
      status: 0,
      out: expect.stringContaining('no business case yet') as unknown,
    });
    expect(JSON.parse((await runHere(['case', file, '--format', 'json'])).out)).toMatchObject({ case: null });
  });

  it('refuses a format that there is not', async () => {
    expect(await runHere(['case', fileOf(PLAN), '--format', 'xml'])).toMatchObject({ status: 2, out: '' });
  });
});
