import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEPARATORS } from '../../../renderer/core/data/delimited.ts';
import { decimalOf, readNumeral } from '../../../renderer/core/data/numerals.ts';
import { recognise } from '../../../renderer/core/data/recognise.ts';

describe('a number in a cell', () => {
  it.each([
    ['1,234.5', 'point', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['1 234,5', 'comma', 1234.5],
    ['1\u202F234,5', 'comma', 1234.5],
    ["1'234.5", 'point', 1234.5],
    ['1’234’567.8', 'point', 1_234_567.8],
    ['12,34,567', 'point', 1_234_567],
    ['.5', 'point', 0.5],
    ['5.', 'point', 5],
    ['(1,200)', 'point', -1200],
    ['1,200-', 'point', -1200],
    ['\u2212 3', 'point', -3],
    ['-$5.20', 'point', -5.2],
    ['$-5.20', 'point', -5.2],
    ['5 %', 'point', 5],
    ['CHF 12.50', 'point', 12.5],
    ['12,50 €', 'comma', 12.5],
    ['1.2E+05', 'point', 120_000],
    ['-0', 'point', 0],
  ] as const)('%j with a decimal %s is %d', (text, decimal, value) => {
    expect(readNumeral(text, decimal)?.value).toBe(value);
  });

  it.each([
    '',
    'n/a',
    '1.2.3',
    '1,23,4',
    '12a',
    '1 2',
    '--1',
    '(-1)',
    '(1',
    '$1€',
    '1e999',
    '1/2',
    '=1',
    '2026-09-01',
    '.',
  ])('is not %j', (text) => {
    expect(readNumeral(text, 'point')).toBeUndefined();
  });

  it('tells its decimal sign, or does not', () => {
    expect(decimalOf(['1.234', '1,5'])).toBe('comma');
    expect(decimalOf(['1.234.567'])).toBe('comma');
    expect(decimalOf(['0.125'])).toBe('point');
    expect(decimalOf(['1,234.50'])).toBe('point');
    expect(decimalOf(['1.234', '17', 'n/a'])).toBeUndefined();
  });

  it('that does not tell is read as the language has it', () => {
    const text = 'A\t1.234\nB\t2.345';

    expect(recognise(text, {}, { decimal: 'comma' }).table.series[0]?.values).toEqual([1234, 2345]);
    expect(recognise(text, {}, { decimal: 'point' }).table.series[0]?.values).toEqual([1.234, 2.345]);
  });
});

const GROUPS = ['', '\u00A0', '\u202F', "'", 'other'] as const;

interface Style {
  readonly decimal: 'point' | 'comma';
  readonly group: (typeof GROUPS)[number];
  readonly unit: string;
}

function write(value: number, { decimal, group, unit }: Style): string {
  const [whole = '', fraction] = Math.abs(value).toString().split('.');
  const sign = decimal === 'point' ? '.' : ',';
  const between = group === 'other' ? (decimal === 'point' ? ',' : '.') : group;
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, between);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : sign + fraction}${unit}`;
}

const QUOTED: Readonly<Record<string, string>> = { tab: '\t', semicolon: ';', pipe: '|', comma: ',' };

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);
const style = fc.record({
  decimal: fc.constantFrom('point', 'comma'),
  group: fc.constantFrom(...GROUPS),
  unit: fc.constantFrom('', ' %', ' €', ' USD'),
});
const name = fc.stringMatching(/^[A-Za-z][A-Za-z ,;|"\t]{0,8}[a-z]$/u).map((text) => `n${text}`);
const rows = fc.array(fc.tuple(name, amount, amount), { minLength: 3, maxLength: 12 });

describe('what was written with any signs', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(rows, style, fc.constantFrom(...SEPARATORS), (table, how, separator) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = table.map((row) =>
          row.map((cell) => quote(typeof cell === 'number' ? write(cell, how) : cell)).join(QUOTED[separator]),
        );
        const read = recognise(['"Name","One","Two"'.replaceAll(',', QUOTED[separator] ?? ''), ...lines].join('\n'), {
          separator,
          decimal: how.decimal,
          transposed: false,
        });

        expect(read.table.categories).toEqual(table.map(([label]) => label.trim()));
        expect(read.table.series).toEqual([
          { name: 'One', values: table.map(([, one]) => one) },
          { name: 'Two', values: table.map(([, , two]) => two) },
        ]);
        expect(read.leftOut).toEqual([]);
      }),
    );
  });

  it('is recognised by itself where any number tells its sign', () => {
    const telling = amount.filter((value) => /\.\d{1,2}$/u.test(String(value)));
    fc.assert(
      fc.property(fc.array(telling, { minLength: 3, maxLength: 8 }), style, (values, how) => {
        const text = values.map((value, i) => `Row ${i}\t${write(value, how)}`).join('\n');

        expect(recognise(text).table.series[0]?.values).toEqual(values);
      }),
    );
  });
});
