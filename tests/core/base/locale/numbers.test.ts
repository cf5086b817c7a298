import { describe, expect, it } from 'vitest';
import { createLocale, isCurrency } from '../../../../renderer/core/base/locale/index.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';
const FORWARD = '\u200E';

const british = createLocale('en-GB');
const german = createLocale('de');
const japanese = createLocale('ja');
const arabic = createLocale('ar');

describe('a number', () => {
  it.each([
    ['en-GB', '1,234,567.891'],
    ['de', '1.234.567,891'],
    ['ja', '1,234,567.891'],
    ['ar', '1,234,567.891'],
    ['fr', `1${NBSP}234${NBSP}567,891`],
  ])('is grouped as in %s', (tag, text) => {
    expect(createLocale(tag).number(1_234_567.891)).toBe(text);
  });

  it('has as many decimals as it needs, six at most, when no number of them is asked for', () => {
    expect(british.number(0.5)).toBe('0.5');
    expect(british.number(1 / 3)).toBe('0.333333');
    expect(british.number(26)).toBe('26');
  });

  it('has exactly the decimals that are asked for, twenty at most', () => {
    expect(british.number(12, { decimals: 2 })).toBe('12.00');
    expect(german.number(12.345, { decimals: 1 })).toBe('12,3');
    expect(british.number(1, { decimals: 1000 })).toBe(`1.${'0'.repeat(20)}`);
  });

  it('is shortened as the language does when it is to be compact', () => {
    expect(japanese.number(310_000, { compact: true })).toBe('31万');
    expect(createLocale('en').number(310_000, { compact: true })).toBe('310K');
    expect(german.number(1_500_000, { compact: true })).toBe(`1,5${NBSP}Mio.`);
  });

  it('is not rounded when it is to be compact in a language that has no word for thousands', () => {
    expect(german.number(48_250, { compact: true })).toBe('48.250');
  });

  it('has a minus sign and no hyphen when it is negative', () => {
    expect([british, german, japanese].map((locale) => locale.number(-5))).toEqual(Array(3).fill(`${MINUS}5`));
  });

  it('has a plus sign when gains are signed, but nought has none', () => {
    expect([5, -5, 0].map((value) => british.number(value, { signed: true }))).toEqual(['+5', `${MINUS}5`, '0']);
  });

  it('keeps its sign in front in a right-to-left line', () => {
    expect(arabic.number(-5)).toBe(`${FORWARD}${MINUS}5`);
    expect(arabic.number(5, { signed: true })).toBe(`${FORWARD}+5`);
    expect(createLocale('he').number(-5)).toBe(`${FORWARD}${MINUS}5`);
    expect(arabic.number(5)).toBe('5');
  });
});

describe('an amount of money', () => {
  it.each([
    ['en-GB', '€48,000', '€48,000.50'],
    ['de', `48.000${NBSP}€`, `48.000,50${NBSP}€`],
    ['ja', '€48,000', '€48,000.50'],
    ['ar', `48,000${NBSP}€`, `48,000.50${NBSP}€`],
  ])('has cents in %s only when it is not whole', (tag, whole, broken) => {
    const locale = createLocale(tag);

    expect(locale.money(48_000, 'EUR')).toBe(whole);
    expect(locale.money(48_000.5, 'EUR')).toBe(broken);
  });

  it('has its sign in front', () => {
    expect(british.money(-480, 'EUR')).toBe(`${MINUS}€480`);
    expect(arabic.money(-480, 'EUR')).toBe(`${FORWARD}${MINUS}480${NBSP}€`);
  });

  it('is written in Japanese with the word for yen after it', () => {
    expect([japanese.money(1200, 'JPY'), japanese.currencySign('JPY')]).toEqual(['1,200円', '円']);
    expect(british.money(1200, 'JPY')).toBe('¥1,200');
  });

  it('has the decimals that are asked for', () => {
    expect(british.money(480, 'GBP', { decimals: 1 })).toBe('£480.0');
  });

  it('is a plain number when its currency is none', () => {
    expect(british.money(480, 'pounds')).toBe('480');
  });

  it('has a sign of its own, or the code where the sign is not known', () => {
    expect(['EUR', 'GBP', 'CHF', 'pounds'].map((code) => british.currencySign(code))).toEqual([
      '€',
      '£',
      'CHF',
      'pounds',
    ]);
    expect(german.currencySign('EUR')).toBe('€');
  });

  it.each([
    ['EUR', true],
    ['eur', false],
    ['EURO', false],
    ['', false],
    ['%', false],
  ])('has %j for a currency: %s', (text, currency) => {
    expect(isCurrency(text)).toBe(currency);
  });
});

describe('a number of decimals that there cannot be', () => {
  it.each([-1, 0.4, Number.NaN, 1000])('is taken for the nearest that there is: %s', (decimals) => {
    expect(british.number(1, { decimals })).toMatch(/^1(?:\.0+)?$/u);
  });
});

describe('a compact number', () => {
  it('is in full where the language has no word to shorten it by', () => {
    expect(german.money(64_000, 'EUR', { compact: true })).toBe(`64.000${NBSP}€`);
    expect(german.money(1_500_000, 'EUR', { compact: true })).toBe(`1,5${NBSP}Mio.${NBSP}€`);
  });
});

describe('a percentage', () => {
  it('has its sign as the language sets it', () => {
    expect([british, german, japanese, arabic].map(({ percentSign }) => percentSign)).toEqual([
      '%',
      `${NBSP}%`,
      '%',
      '%',
    ]);
  });
});
