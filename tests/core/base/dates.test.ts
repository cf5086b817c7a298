import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, parseDate } from '../../../renderer/core/base/dates.ts';

describe('years before the hundredth', () => {
  it('are those years, and not of the twentieth century', () => {
    expect(dayNumber({ year: 26, month: 12, day: 3 })).toBeLessThan(-700_000);
    expect(parseDate('0000-02-29')).toEqual({ year: 0, month: 2, day: 29 });
  });
});

describe('a calendar date', () => {
  it.each([
    ['2026-12-03', { year: 2026, month: 12, day: 3 }],
    ['2026-12', { year: 2026, month: 12 }],
    ['2026', { year: 2026 }],
    [' 2026-12-03\n', { year: 2026, month: 12, day: 3 }],
  ])('is read from %j to the precision that it has', (text, date) => {
    expect(parseDate(text)).toEqual(date);
  });

  it.each([['2024-02-29'], ['2000-02-29'], ['2026-01-31'], ['2026-04-30']])('is read when %s exists', (text) => {
    expect(parseDate(text)).toBeDefined();
  });

  it.each([['2026-02-29'], ['2026-02-30'], ['2100-02-29'], ['2026-04-31'], ['2026-01-32'], ['2026-01-00']])(
    'is not read when no calendar has the day %s',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it.each([['2026-13-01'], ['2026-00'], ['2026-00-10']])('is not read when no year has the month of %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([
    [''],
    ['soon'],
    ['26-12-03'],
    ['2026-1-3'],
    ['03.12.2026'],
    ['2026/12/03'],
    ['2026-12-03T10:00'],
    ['-2026'],
  ])('is not read from %j, which is not ISO 8601 to the day', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('is read back from its ISO form, whichever day of four digits it is', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

    fc.assert(
      fc.property(days, (instant) => {
        const date = parseDate(instant.toISOString().slice(0, 10));

        expect(date).toEqual({
          year: instant.getUTCFullYear(),
          month: instant.getUTCMonth() + 1,
          day: instant.getUTCDate(),
        });
        expect(date && dayNumber(date)).toBe(Math.floor(instant.getTime() / 86_400_000));
      }),
    );
  });
});

describe('the number of a day', () => {
  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0],
    [{ year: 1970, month: 1, day: 2 }, 1],
    [{ year: 1969, month: 12, day: 31 }, -1],
    [{ year: 2024, month: 3, day: 1 }, 19_783],
  ])('counts %j from the first of January 1970', (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });

  it('is that of the first day when only the month or the year is known', () => {
    expect(dayNumber({ year: 2026, month: 3 })).toBe(dayNumber({ year: 2026, month: 3, day: 1 }));
    expect(dayNumber({ year: 2026 })).toBe(dayNumber({ year: 2026, month: 1, day: 1 }));
  });
});

describe('a month some months away', () => {
  it.each([
    [{ year: 2026, month: 11 }, 1, { year: 2026, month: 12 }],
    [{ year: 2026, month: 11 }, 2, { year: 2027, month: 1 }],
    [{ year: 2026, month: 12 }, 24, { year: 2028, month: 12 }],
    [{ year: 2026, month: 1 }, -1, { year: 2025, month: 12 }],
    [{ year: 2026, month: 1, day: 31 }, 1, { year: 2026, month: 2 }],
    [{ year: 2026 }, 5, { year: 2026, month: 6 }],
  ])('of %j by %i is found across the turn of the year', (date, months, expected) => {
    expect(addMonths(date, months)).toEqual(expected);
  });

  it('is undone by going back as many', () => {
    const date = fc.record({ year: fc.integer({ min: 1000, max: 8000 }), month: fc.integer({ min: 1, max: 12 }) });

    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (start, months) => {
        expect(addMonths(addMonths(start, months), -months)).toEqual(start);
      }),
    );
  });
});
