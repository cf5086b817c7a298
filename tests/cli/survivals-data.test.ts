import { describe, expect, it } from 'vitest';
import { squeezed, wordsOfPage, wordsOnSlides, xmlParts } from '../support/both.ts';
import { expectShown, survives } from '../support/survival.ts';

/** Data that have broken a slide maker before: both files are built, sound, and the findings say what it was. */

describe('a formula in data', () => {
  const FORMULAS = [
    '=1+1',
    '=HYPERLINK("http://x.example")',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    "=cmd|'/c calc'!A0",
  ];

  it('is text in the workbook, and a formula nowhere', async () => {
    const both = await survives({
      evidence: {
        datasets: [
          { measure: '=M()', categories: FORMULAS, series: [{ name: '=N()', values: FORMULAS.map((_, i) => i) }] },
          {
            measure: '=O()',
            kind: 'line',
            categories: FORMULAS,
            series: FORMULAS.map((name, i) => ({ name, values: FORMULAS.map((_, k) => i + k) })),
          },
          {
            measure: '=P()',
            kind: 'doughnut',
            categories: FORMULAS,
            series: [{ name: '=Q()', values: FORMULAS.map((_, i) => i + 1) }],
          },
        ],
      },
    });

    const sheets = xmlParts(both.pptx).filter(([name]) => /\.xlsx\/xl\/worksheets\//u.test(name));
    const strings = xmlParts(both.pptx).filter(([name]) => name.endsWith('.xlsx/xl/sharedStrings.xml'));
    expect(sheets.length).toBeGreaterThanOrEqual(3);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]/u);
    for (const [, xml] of strings) expect(xml).toContain('=1+1');
  });
});

describe('much of something', () => {
  it('is shown when it is two thousand key figures', { timeout: 120_000 }, async () => {
    const facts = Array.from({ length: 2000 }, (_, i) => ({
      id: `f${i}`,
      label: `Fact number ${i}.`,
      value: i,
      key: true,
    }));

    const both = await survives({ evidence: { facts } });

    expectShown(both, ...[0, 1, 999, 1000, 1998, 1999].map((i) => `Fact number ${i}.`));
    const words = wordsOnSlides(both.pptx);
    expect(facts.filter(({ label }) => !words.includes(squeezed(label)))).toEqual([]);
  });

  it('is no burden when it is two thousand facts that are only referred to', async () => {
    const facts = Array.from({ length: 2000 }, (_, i) => ({ id: `f${i}`, label: `Fact ${i}`, value: i, unit: 'h' }));

    const both = await survives({ evidence: { facts }, story: { situation: 'It takes {fact:f1999} a week.' } });

    expect(both.findings).toEqual([]);
    expectShown(both, 'It takes 1,999 h a week.');
  });

  it.each([
    ['columns', 50, 1],
    ['series', 3, 50],
    ['columns of as many series', 50, 50],
  ])('is in the workbook when it is fifty %s, whatever the chart shows of it', async (_what, columns, rows) => {
    const both = await survives({
      evidence: {
        datasets: [
          {
            measure: 'Wide',
            categories: Array.from({ length: columns }, (_, i) => `Category ${i}`),
            series: Array.from({ length: rows }, (_, k) => ({
              name: `Series ${k}`,
              values: Array.from({ length: columns }, (_unused, i) => i * 100 + k),
            })),
          },
        ],
      },
    });

    const held = xmlParts(both.pptx)
      .filter(([name]) => name.endsWith('.xlsx/xl/sharedStrings.xml'))
      .map(([, xml]) => xml)
      .join('');
    for (let i = 0; i < columns; i++) expect(held).toContain(`>Category ${i}<`);
    for (let k = 0; k < rows; k++) expect(held).toContain(`>Series ${k}<`);
  });
});

describe('a number', () => {
  it.each([1e300, -1e300, Number.MAX_VALUE, 5e-324, -5e-324, -1e15, 1e21, 1e-9, 0, -0, 0.1 + 0.2])(
    'is shown without NaN, Infinity or a broken chart: %s',
    async (value) => {
      const both = await survives({
        story: { situation: 'It is {fact:f}.', costOfInaction: { text: 'It costs.', fact: 'f' } },
        evidence: {
          facts: [
            { id: 'f', label: 'Figure', value, unit: 'EUR', key: true, comparator: { value: -value, label: 'before' } },
          ],
          datasets: ['line', 'column', 'bar', 'doughnut'].map((kind) => ({
            measure: kind,
            kind,
            categories: ['a', 'b', 'c'],
            series: [{ name: 's', values: [value, 1, null] }],
          })),
          businessCase: {
            lines: [
              { kind: 'cost', label: 'Cost', amount: { base: value } },
              { kind: 'benefit', label: 'Gain', timing: 'recurring', amount: { low: 1, base: value, high: value } },
            ],
          },
          caseStudies: [{ name: 'Other', beforeAfter: { before: value, after: -value, unit: 'h' } }],
        },
        ask: {
          decision: 'Approve.',
          oneOff: { amount: value },
          recurring: { amount: value },
          options: [
            { name: 'A', cost: { amount: value }, recommended: true },
            { name: 'B', cost: { amount: -value } },
          ],
        },
      });

      for (const [, xml] of xmlParts(both.pptx)) expect(xml).not.toMatch(/NaN|Infinity|undefined/u);
      expect(wordsOfPage(both.html)).not.toMatch(/NaN|Infinity|undefined/u);
      expect(both.html).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)[^"]*"/u);
    },
  );

  it('of the meeting, the horizon or a month may be absurd', async () => {
    for (const value of [-1, 0, 0.5, 1e9, 1e300]) {
      const both = await survives({
        meta: { title: 'A test', occasion: { minutes: value } },
        story: { costOfInaction: { text: 'It costs.', fact: 'f', months: value } },
        evidence: {
          facts: [{ id: 'f', label: 'Cost', value: 5, unit: 'EUR', decimals: value }],
          businessCase: {
            horizon: value,
            discountRate: value,
            lines: [
              {
                kind: 'cost',
                label: 'Cost',
                timing: 'recurring',
                start: value,
                end: value,
                rampUp: value,
                amount: { base: 5 },
              },
            ],
          },
        },
        deck: { slides: { cover: { order: value } } },
      });

      expect(wordsOfPage(both.html)).not.toMatch(/NaN|Infinity|undefined/u);
    }
  }, 60_000);
});
