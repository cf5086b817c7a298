import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../../renderer/core/base/locale/index.ts';

const DAY = { year: 2026, month: 12, day: 11 };

const british = createLocale('en-GB');
const german = createLocale('de');
const japanese = createLocale('ja');

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

describe('the two ends of a range of dates', () => {
  const from = { year: 2027, month: 1, day: 11 };
  const inMonth = { ...from, day: 22 };
  const inYear = { ...from, month: 2, day: 3 };
  const later = { year: 2028, month: 1, day: 2 };

  it.each([
    ['en-GB', ['11', '22 January 2027'], ['11 January', '3 February 2027'], ['11 January 2027', '2 January 2028']],
    ['en-US', ['January 11', '22, 2027'], ['January 11', 'February 3, 2027'], ['January 11, 2027', 'January 2, 2028']],
    ['de', ['11.', '22. Januar 2027'], ['11. Januar', '3. Februar 2027'], ['11. Januar 2027', '2. Januar 2028']],
    ['ja', ['2027年1月11日', '22日'], ['2027年1月11日', '2月3日'], ['2027年1月11日', '2028年1月2日']],
    ['ar', ['11', '22 يناير 2027'], ['11 يناير', '3 فبراير 2027'], ['11 يناير 2027', '2 يناير 2028']],
  ])('share in %s what they have in common', (tag, sameMonth, sameYear, otherYear) => {
    const { dateEnds } = createLocale(tag);

    expect(dateEnds(from, inMonth)).toEqual(sameMonth);
    expect(dateEnds(from, inYear)).toEqual(sameYear);
    expect(dateEnds(from, later)).toEqual(otherYear);
  });

  it('have no year in the short style unless it differs', () => {
    expect(british.dateEnds(from, inMonth, 'day')).toEqual(['11', '22 Jan']);
    expect(british.dateEnds(from, inYear, 'day')).toEqual(['11 Jan', '3 Feb']);
    expect(british.dateEnds(from, later, 'day')).toEqual(['11 Jan 2027', '2 Jan 2028']);
  });

  it('are whole when they are known to the month only', () => {
    expect(british.dateEnds({ year: 2027, month: 1 }, { year: 2027, month: 3 })).toEqual([
      'January 2027',
      'March 2027',
    ]);
    expect(british.dateEnds({ year: 2027 }, { year: 2028 })).toEqual(['2027', '2028']);
  });
});
