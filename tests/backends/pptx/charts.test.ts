import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeDocument, type DeckOptions } from '../../support/decks.ts';
import { pptxOf } from '../../support/outputs.ts';
import { attribute, elements, type OpenedPackage } from '../../support/packages.ts';

const chartFile = (dataset: object, options: DeckOptions = {}): Promise<OpenedPackage> =>
  composeDocument({ evidence: { datasets: [dataset] } }, options).then((deck) => pptxOf(deck));

const chartOf = (file: OpenedPackage) => file.xml('ppt/charts/chart1.xml');

const workbookOf = (file: OpenedPackage): Readonly<Record<string, Uint8Array>> =>
  unzipSync(file.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));

const cells = (file: OpenedPackage): Readonly<Record<string, string>> => {
  const sheet = strFromU8(workbookOf(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return Object.fromEntries(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/gu)].map(([, cell, value]) => [cell, value]),
  );
};

describe('the workbook behind a chart', () => {
  const dataset = {
    measure: 'Waits',
    kind: 'column',
    categories: ['a', 'b', 'c'],
    series: [{ name: 'Hours', values: [0, null, -2.5] }],
  };

  it('keeps every value as it is: noughts, gaps and negative ones', async () => {
    const file = await chartFile(dataset);

    expect(cells(file)['B2']).toBe('0');
    expect(cells(file)['B3']).toBeUndefined();
    expect(cells(file)['B4']).toBe('-2.5');
  });

  it('consists of the data alone, and names no part that it does not hold', async () => {
    const workbook = workbookOf(await chartFile(dataset));
    const names = Object.keys(workbook);
    const text = (name: string): string => strFromU8(workbook[name] ?? new Uint8Array());
    const declared = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name);
    const targets = ['', 'xl/'].flatMap((folder) =>
      [...text(folder === '' ? '_rels/.rels' : 'xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]+)"/gu)].map(
        ([, target = '']) => `${folder}${target}`,
      ),
    );

    expect(names.filter((name) => /docProps|theme|tables/u.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']));
    expect(names).toEqual(expect.arrayContaining(declared));
    expect(targets).toHaveLength(4);
    expect(names).toEqual(expect.arrayContaining(targets));
  });

  it('holds formulas that somebody typed as text', async () => {
    const file = await chartFile({ ...dataset, categories: ['=cmd|calc', '+1', '@x'] });
    const texts = strFromU8(workbookOf(file)['xl/sharedStrings.xml'] ?? new Uint8Array());

    expect(texts).toContain('=cmd|calc');
    expect(
      Object.values(workbookOf(file))
        .map((part) => strFromU8(part))
        .join(),
    ).not.toContain('<f>');
  });

  it('says neither when it was made nor by which program', async () => {
    const file = await chartFile(dataset);
    const core = strFromU8(workbookOf(file)['docProps/core.xml'] ?? new Uint8Array());

    expect(core).not.toMatch(/PptxGenJS|\d{4}-\d\d-\d\dT/u);
  });
});

describe('a line chart', () => {
  const dataset = {
    measure: 'Hours',
    kind: 'line',
    categories: ['Jan', 'Feb', 'Mar', 'Apr'],
    series: [
      { name: 'South', values: [21, 22, null, 32] },
      { name: 'Halden', values: [17, 18, 21, 26] },
    ],
    highlight: 'Halden',
    target: { value: 8, label: 'Target' },
    event: { category: 'Mar', label: 'merger' },
  };

  it('labels each line at its last point, with name and value, and has no legend', async () => {
    const chart = chartOf(await chartFile(dataset));

    const labels = elements(chart, 'c:dLbl').map((label) => [
      attribute(elements(label, 'c:idx')[0], 'val'),
      attribute(elements(label, 'c:showSerName')[0], 'val'),
      attribute(elements(label, 'c:showVal')[0], 'val'),
    ]);

    expect(labels).toEqual([
      ['3', '1', '1'],
      ['3', '1', '1'],
      ['3', '1', '1'],
    ]);
    expect(elements(chart, 'c:legend')).toHaveLength(0);
  });

  it('leaves a gap as no point at all', async () => {
    const [first] = elements(chartOf(await chartFile(dataset)), 'c:val');

    expect(first && elements(first, 'c:pt').map((point) => attribute(point, 'idx'))).toEqual(['0', '1', '3']);
  });

  it('keeps every name of the axis, with what happened under one', async () => {
    const [names] = elements(chartOf(await chartFile(dataset)), 'c:cat');

    expect(names && elements(names, 'c:v').map((name) => name.textContent)).toEqual([
      'Jan',
      'Feb',
      'Mar\nmerger',
      'Apr',
    ]);
  });

  it('has the plot area that the deck measured, so that both outputs agree', async () => {
    const [layout] = elements(chartOf(await chartFile(dataset)), 'c:manualLayout');

    expect(layout && attribute(elements(layout, 'c:layoutTarget')[0], 'val')).toBe('inner');
    expect(Number(layout && attribute(elements(layout, 'c:w')[0], 'val'))).toBeGreaterThan(0.6);
  });
});

describe('a column chart', () => {
  it('marks one column in the accent and draws the target as a line on the same axes', async () => {
    const chart = chartOf(
      await chartFile({
        measure: 'Hours',
        kind: 'column',
        categories: ['South', 'North'],
        series: [{ name: 'Hours', values: [32, 20] }],
        highlight: 'South',
        target: { value: 8, label: 'Target' },
      }),
    );

    const points = elements(chart, 'c:dPt').map((point) => [
      attribute(elements(point, 'c:idx')[0], 'val'),
      attribute(elements(point, 'a:schemeClr')[0], 'val'),
    ]);

    expect(points).toEqual([['0', 'accent1']]);
    expect(elements(chart, 'c:lineChart')).toHaveLength(1);
    expect(elements(chart, 'c:valAx')).toHaveLength(1);
  });

  it('becomes bars where names are too long to stand under columns', async () => {
    const chart = chartOf(
      await chartFile({
        measure: 'Share',
        categories: [
          'Asking colleagues who might know the answer',
          'Searching all shared drives of six sites',
          'Reading',
          'Calling',
          'Guessing',
        ],
        series: [{ name: 'Share', values: [1, 2, 3, 4, 5] }],
      }),
    );

    expect(attribute(elements(chart, 'c:barDir')[0], 'val')).toBe('bar');
  });

  it('becomes a line beyond fourteen columns', async () => {
    const categories = Array.from({ length: 50 }, (_, i) => `Column ${i}`);

    const chart = chartOf(
      await chartFile({
        measure: 'Many',
        kind: 'column',
        categories,
        series: [{ name: 'x', values: categories.map((_, i) => i) }],
      }),
    );

    expect(elements(chart, 'c:lineChart')).toHaveLength(1);
    expect(elements(chart, 'c:barChart')).toHaveLength(0);
  });
});

describe('a ring', () => {
  const ring = (values: readonly number[]) => ({
    measure: 'Share',
    kind: 'doughnut',
    unit: '%',
    categories: values.map((_, i) => `Part ${i + 1}`),
    series: [{ name: 'Share', values }],
  });

  it('begins with the largest part', async () => {
    const chart = chartOf(await chartFile(ring([10, 60, 30])));

    expect(elements(chart, 'c:cat').flatMap((names) => elements(names, 'c:v').map((name) => name.textContent))).toEqual(
      ['Part 2', 'Part 3', 'Part 1'],
    );
  });

  it('joins the smallest of six parts', async () => {
    const chart = chartOf(await chartFile(ring([40, 20, 15, 12, 8, 5])));

    expect(elements(chart, 'c:dPt')).toHaveLength(5);
    expect(
      elements(chart, 'c:cat')
        .flatMap((names) => elements(names, 'c:v').map((name) => name.textContent))
        .at(-1),
    ).toBe('Other');
  });

  it.each([
    ['parts that do not make a whole', [50, 20]],
    ['more than six parts', [20, 20, 20, 10, 10, 10, 10]],
    ['a part that is negative', [120, -20]],
  ])('is drawn as bars for %s', async (_why, values) => {
    const chart = chartOf(await chartFile(ring(values)));

    expect(elements(chart, 'c:doughnutChart')).toHaveLength(0);
    expect(attribute(elements(chart, 'c:barDir')[0], 'val')).toBe('bar');
  });
});

describe('the business case', () => {
  const lines = [
    { id: 'c', label: 'Licences', kind: 'cost', amount: { low: 8, base: 10, high: 12 } },
    { id: 'b', label: 'Time', kind: 'benefit', timing: 'recurring', amount: { low: 1, base: 2, high: 3 } },
  ];

  it('stands on an axis of whole months, and marks when it pays back', async () => {
    const file = await pptxOf(await composeDocument({ evidence: { businessCase: { lines, horizon: 12 } } }));
    const chart = chartOf(file);

    expect(elements(chart, 'c:dateAx')).toHaveLength(1);
    expect(
      elements(chart, 'c:tx')
        .map((name) => name.textContent)
        .join(),
    ).toContain('Pays back, month 5');
  });

  it('is a waterfall of signed steps where the author chooses it', async () => {
    const document = {
      evidence: { businessCase: { lines, horizon: 12 } },
      deck: { slides: { 'business-case': { layout: 'waterfall' } } },
    };

    const chart = chartOf(await pptxOf(await composeDocument(document)));

    expect(attribute(elements(chart, 'c:grouping')[0], 'val')).toBe('stacked');
    expect(elements(chart, 'c:ser')).toHaveLength(3);
    expect(chartNames(chart)).toEqual(expect.arrayContaining([expect.stringMatching(/ \u2212\d/u)]));
  });

  it('never puts labels at the ends of stacked bars, which would ask PowerPoint to repair the file', async () => {
    const document = {
      evidence: { businessCase: { lines, horizon: 12 } },
      deck: { slides: { 'business-case': { layout: 'waterfall' } } },
    };

    const chart = chartOf(await pptxOf(await composeDocument(document)));

    expect(elements(chart, 'c:dLblPos')).toEqual([]);
  });
});

const chartNames = (chart: Parameters<typeof elements>[0]): readonly string[] =>
  elements(chart, 'c:cat').flatMap((categories) => elements(categories, 'c:v').map((name) => name.textContent ?? ''));
