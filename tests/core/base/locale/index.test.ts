import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../../renderer/core/base/locale/index.ts';

const DAY = { year: 2026, month: 12, day: 11 };
const NBSP = '\u00A0';

describe('the script of a language', () => {
  it.each([
    ['sr', 'cyrillic'],
    ['sr-Latn', 'latin'],
    ['zh-TW', 'cjk'],
    ['fa', 'arabic'],
    ['hi', 'latin'],
  ])('of %s is %s', (tag, script) => {
    expect(createLocale(tag).script).toBe(script);
  });

  it('brings no calendar of its own', () => {
    expect(createLocale('fa').dateEnds({ year: 2027, month: 1, day: 11 }, { year: 2027, month: 1, day: 22 })[0]).toBe(
      '11',
    );
  });
});

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
