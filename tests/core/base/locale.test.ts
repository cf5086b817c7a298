import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocale, isCurrency } from '../../../renderer/core/base/locale.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';
const FORWARD = '\u200E';
const DAY = { year: 2026, month: 12, day: 11 };

const british = createLocale('en-GB');
const german = createLocale('de');
const japanese = createLocale('ja');
const arabic = createLocale('ar');

describe('a language', () => {
  it.each([
    ['en-GB', { language: 'en', script: 'latin', direction: 'ltr', officeTag: 'en-GB' }],
    ['de', { language: 'de', script: 'latin', direction: 'ltr', officeTag: 'de-DE' }],
    ['de-ch', { tag: 'de-CH', language: 'de', officeTag: 'de-CH' }],
    ['ja', { language: 'ja', script: 'cjk', direction: 'ltr', officeTag: 'ja-JP' }],
    ['zh-Hant-TW', { language: 'zh', script: 'cjk', officeTag: 'zh-TW' }],
    ['ar', { language: 'ar', script: 'arabic', direction: 'rtl', officeTag: 'ar-EG' }],
    ['he', { language: 'he', script: 'hebrew', direction: 'rtl', officeTag: 'he-IL' }],
    ['el', { language: 'el', script: 'greek', direction: 'ltr' }],
    ['uk', { language: 'uk', script: 'cyrillic', direction: 'ltr' }],
  ])('is known by its tag %s', (tag, known) => {
    expect(createLocale(tag)).toMatchObject(known);
  });

  it.each([[''], ['english'.repeat(3)], ['en_GB'], ['x-mine'], ['zzzz-zz-zz'], ['<script>'], ['日本語']])(
    'is British English when its tag is %j, which is none',
    (tag) => {
      expect(createLocale(tag)).toMatchObject({ tag: 'en-GB', direction: 'ltr' });
    },
  );

  it('keeps Latin digits when its tag asks for others', () => {
    expect(createLocale('ar-u-nu-arab').number(1234)).toBe('1,234');
    expect(createLocale('fa').number(7)).toBe('7');
  });
});

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

  it('has the decimals that are asked for', () => {
    expect(british.money(480, 'GBP', { decimals: 1 })).toBe('£480.0');
  });

  it('is a plain number when its currency is none', () => {
    expect(british.money(480, 'pounds')).toBe('480');
  });

  it('has a sign of its own, or the code where the sign is not known', () => {
    expect(['EUR', 'GBP', 'CHF', 'pounds'].map((code) => british.currencySign(code))).toEqual([
      ...['€', '£', 'CHF', 'pounds'],
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

describe('a percentage', () => {
  it('has its sign as the language sets it', () => {
    expect([british, german, japanese, arabic].map(({ percentSign }) => percentSign)).toEqual([
      ...['%', `${NBSP}%`, '%', '%'],
    ]);
  });
});

describe('a date as written', () => {
  it.each([
    ['en-GB', ['11 December 2026', '11 Dec 2026', '11 Dec', '11 December']],
    ['de', ['11. Dezember 2026', '11. Dez. 2026', '11. Dez.', '11. Dezember']],
    ['ja', ['2026年12月11日', '2026年12月11日', '12月11日', '12月11日']],
    ['ar', ['11 ديسمبر 2026', '11 ديسمبر 2026', '11 ديسمبر', '11 ديسمبر']],
  ])('is long, short, or without its year in %s', (tag, texts) => {
    const locale = createLocale(tag);

    expect((['long', 'short', 'day', 'dayLong'] as const).map((style) => locale.date(DAY, style))).toEqual(texts);
  });

  it('is written to the precision that it has', () => {
    expect(british.date({ year: 2026, month: 12 })).toBe('December 2026');
    expect(british.date({ year: 2026, month: 12 }, 'day')).toBe('Dec 2026');
    expect(british.date({ year: 2026 }, 'short')).toBe('2026');
    expect(japanese.date({ year: 2026, month: 12 })).toBe('2026年12月');
  });

  it('has one short name for September, whichever release of the data wrote it', () => {
    expect(british.date({ ...DAY, month: 9 }, 'short')).toBe('11 Sep 2026');
    expect(british.month(9)).toBe('Sep');
  });

  it('has names for the twelve months, long ones first', () => {
    expect(german.months).toHaveLength(24);
    expect([german.months[0], german.months[2], german.months[11]]).toEqual(['Januar', 'März', 'Dezember']);
    expect([british.month(1), british.month(12), british.month(13)]).toEqual(['Jan', 'Dec', '']);
  });
});

describe('a list and a quotation', () => {
  it.each([
    ['en-GB', 'a, b and c', '“x”'],
    ['de', 'a, b und c', '„x“'],
    ['ja', 'a、b、c', '「x」'],
    ['ar', 'a وb وc', '«x»'],
    ['fr', 'a, b et c', `«${NBSP}x${NBSP}»`],
  ])('are set as in %s', (tag, list, quotation) => {
    const locale = createLocale(tag);

    expect(locale.list(['a', 'b', 'c'])).toBe(list);
    expect(locale.quote('x')).toBe(quotation);
  });
});

describe('whatever a language writes', () => {
  const tags = fc.oneof(fc.constantFrom('en-GB', 'de', 'ja', 'ar', 'fa', 'hi', 'th', 'pl', 'sw'), fc.string());
  const style = fc.record(
    { decimals: fc.nat(30), compact: fc.boolean(), signed: fc.boolean() },
    { requiredKeys: [], noNullPrototype: true },
  );

  it('is text without invisible marks or thin spaces, and is never an exception', () => {
    const INVISIBLE = /[\u200F\u061C\u202F\u2009\u2007]|(?<!^)\u200E/u;

    fc.assert(
      fc.property(tags, fc.double(), style, fc.constantFrom('EUR', 'JPY', 'ZZZ', 'none'), (tag, value, how, code) => {
        const locale = createLocale(tag);

        const written = [locale.number(value, how), locale.money(value, code, how), locale.date(DAY)];

        expect(written.filter((text) => text === '' || INVISIBLE.test(text))).toEqual([]);
      }),
    );
  });

  it('has no hyphen for a minus sign', () => {
    fc.assert(
      fc.property(tags, fc.double({ max: 0, noNaN: true }), style, (tag, value, how) => {
        const locale = createLocale(tag);

        expect(`${locale.number(value, how)} ${locale.money(value, 'EUR', how)}`).not.toContain('-');
      }),
    );
  });
});
