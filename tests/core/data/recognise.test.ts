import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../renderer/core/data/recognise.ts';

const PASTED = [
  'Channel\tMedian hours\tQuestions',
  'E-mail to head office\t62,4\t812',
  'Phone\t18,5\t344',
  'Ask on site\t6,2\t1 120',
  'Network trial, Moss\t1,4\t96',
].join('\r\n');

describe('a paste from a spreadsheet', () => {
  it('is understood: tabs, decimal comma, names above, categories before', () => {
    const { options, table, roles, leftOut } = recognise(PASTED);

    expect(options).toEqual({
      separator: 'tab',
      decimal: 'comma',
      header: true,
      labels: true,
      dates: false,
      transposed: false,
    });
    expect(roles).toEqual(['label', 'series', 'series']);
    expect(table).toEqual({
      categories: ['E-mail to head office', 'Phone', 'Ask on site', 'Network trial, Moss'],
      series: [
        { name: 'Median hours', values: [62.4, 18.5, 6.2, 1.4] },
        { name: 'Questions', values: [812, 344, 1120, 96] },
      ],
    });
    expect(leftOut).toEqual([]);
  });

  it('is read anew when a choice is another', () => {
    const other = recognise(PASTED, { header: false, decimal: 'point' });

    expect(other.table.categories).toHaveLength(5);
    expect(other.roles).toEqual(['label', 'none', 'series']);
    expect(recognise(PASTED, { labels: false }).table.categories).toEqual(['1', '2', '3', '4']);
  });

  it('keeps the text of a cell that is no number, and names the cell', () => {
    const { cells, table, leftOut } = recognise('Depot\tHours\nMoss\t3.5\nOslo\t4.25\nVoss\tn/a\nBergen\t');

    expect(table.series[0]).toEqual({ name: 'Hours', values: [3.5, 4.25, null, null], texts: { 2: 'n/a' } });
    expect(leftOut).toEqual([{ cell: 'B4', text: 'n/a' }]);
    expect(cells[3]).toEqual(['Voss', 'n/a']);
  });

  it('keeps quoted separators, line ends and quotes within a cell', () => {
    const { table } = recognise('Name\tValue\n"Two\nlines"\t1\n"Says ""no"", often"\t2');

    expect(table.categories).toEqual(['Two\nlines', 'Says "no", often']);
  });

  it('takes a quote that nobody closes for a quote', () => {
    const { table } = recognise('Size\tSold\n5" pipe\t10\n"half a quote\t20\nother\t30');

    expect(table.categories).toEqual(['5" pipe', '"half a quote', 'other']);
    expect(table.series[0]?.values).toEqual([10, 20, 30]);
  });

  it('leaves a formula and a script the texts that they are', () => {
    const { table, leftOut } = recognise('A\tB\n=HYPERLINK("x")\t1\n<script>alert(1)</script>\t=1+1\n@SUM\t3');

    expect(table.categories).toEqual(['=HYPERLINK("x")', '<script>alert(1)</script>', '@SUM']);
    expect(leftOut).toEqual([{ cell: 'B3', text: '=1+1' }]);
  });

  it('does not show a column without a number', () => {
    const { roles, table } = recognise('Depot\tManager\tHours\nMoss\tLi\t3\nOslo\tBo\t4\nVoss\tAn\t5');

    expect(roles).toEqual(['label', 'none', 'series']);
    expect(table.series).toEqual([{ name: 'Hours', values: [3, 4, 5] }]);
  });

  it('finds the unit that all marked numbers have', () => {
    expect(recognise('A\tShare\nx\t12 %\ny\t88 %').unit).toBe('%');
    expect(recognise('A\tCost\nx\t€ 1.200,50\ny\t€ 80').unit).toBe('EUR');
    expect(recognise('A\tCost\nx\t€ 1\ny\t$ 80').unit).toBeUndefined();
  });

  it('answers something for every text, however odd', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\t\n\r;,|"'=a1.(%\0\uFEFF -]{0,40}$/u), (text) => {
        const { cells, roles } = recognise(text);

        expect(cells.every((row) => row.length === roles.length)).toBe(true);
      }),
    );
    expect(recognise('').table).toEqual({ categories: [], series: [] });
  });

  it('takes no more than a chart can show, and says how much is beyond', () => {
    const { table, beyond } = recognise(Array.from({ length: 1500 }, (_, i) => `c${i}\t${i}`).join('\n'));

    expect(table.categories).toHaveLength(1000);
    expect(beyond).toEqual({ rows: 500, columns: 0 });
  });
});

describe('a separator', () => {
  it.each([
    ['semicolon', 'Depot;Hours\nMoss;62,4\nOslo;18,5'],
    ['comma', 'Depot,Hours\nMoss,62.4\n"Oslo, east",18.5'],
    ['pipe', '| Depot | Hours |\n|---|---:|\n| Moss | 62.4 |\n| Oslo | 18.5 |'],
    ['tab', 'Depot\tHours\nMoss, north\t62,4\nOslo, east\t18,5'],
    ['comma', 'sep=,\nDepot,Hours\nMoss,62.4\nOslo,18.5'],
  ])('is a %s', (separator, text) => {
    const { options, table } = recognise(text);

    expect(options.separator).toBe(separator);
    expect(table.series).toEqual([{ name: 'Hours', values: [62.4, 18.5] }]);
  });

  it('is none in a column of decimal commas', () => {
    expect(recognise('62,4\n18,5\n6,2').table).toEqual({
      categories: ['1', '2', '3'],
      series: [{ name: '', values: [62.4, 18.5, 6.2] }],
    });
  });
});

describe('the first row and the first column', () => {
  it('are years and names: the table lies on its side', () => {
    const { options, cells, table } = recognise(
      '\t2023\t2024\t2025\nRevenue\t10\t12\t15\nCost\t8\t8\t9\nStaff\t3\t3\t4',
    );

    expect(options).toMatchObject({ transposed: true, header: true, labels: true });
    expect(cells[0]).toEqual(['', 'Revenue', 'Cost', 'Staff']);
    expect(table.categories).toEqual(['2023', '2024', '2025']);
    expect(table.series.map(({ name }) => name)).toEqual(['Revenue', 'Cost', 'Staff']);
  });

  it('are names above years: the years are categories', () => {
    const { options, table } = recognise('Year\tSales\n2023\t10\n2024\t12');

    expect(options).toMatchObject({ transposed: false, header: true, labels: true });
    expect(table).toEqual({ categories: ['2023', '2024'], series: [{ name: 'Sales', values: [10, 12] }] });
  });

  it('are numbers like all others', () => {
    expect(recognise('1\t2\n3\t4\n5\t6').options).toMatchObject({ header: false, labels: false });
  });

  it('are text without a header', () => {
    expect(recognise('Moss\t3\nOslo\t4').options).toMatchObject({ header: false, labels: true });
  });

  it('are one row of names over one row of numbers', () => {
    const { table } = recognise('Moss\tOslo\tVoss\n3\t4\t5');

    expect(table.series.flatMap(({ values }) => values)).toEqual(expect.arrayContaining([3, 4, 5]));
  });
});

describe('dates as categories', () => {
  it.each([
    ['1.9.2026\t1\n1.10.2026\t2', ['Sep 2026', 'Oct 2026']],
    ['2026-09-14\t1\n2026-09-15\t2', ['14 Sep 2026', '15 Sep 2026']],
    ['13/09/2026\t1\n14/09/2026\t2', ['13 Sep 2026', '14 Sep 2026']],
    ['09/13/2026\t1\n09/14/2026\t2', ['13 Sep 2026', '14 Sep 2026']],
    ['März 2026\t1\nApr-26\t2', ['Mar 2026', 'Apr 2026']],
    ['2025-01-01\t1\n2026-01-01\t2', ['2025', '2026']],
  ])('are written alike: %j', (text, categories) => {
    const { options, table } = recognise(text, {}, { language: 'en-GB' });

    expect(options.dates).toBe(true);
    expect(table.categories).toEqual(categories);
  });

  it('stay as they were written when that is chosen', () => {
    expect(recognise('1.9.2026\t1\n1.10.2026\t2', { dates: false }).table.categories).toEqual([
      '1.9.2026',
      '1.10.2026',
    ]);
  });

  it('are not made of quarters, months or years, which stay', () => {
    const { options, table } = recognise('Q3 2025\t1\nQ4 2025\t2\nQ1 2026\t4');

    expect(options.dates).toBe(false);
    expect(table.categories).toEqual(['Q3 2025', 'Q4 2025', 'Q1 2026']);
  });
});
