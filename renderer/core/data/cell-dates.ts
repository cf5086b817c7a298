import { parseDate, type CalendarDate } from '../base/dates.ts';
import { createLocale } from '../base/locale/index.ts';

/** Dates as they stand in cells, read and written for an axis. */

export interface DateReader {
  /** The date, or undefined where the text is none, or names a period that no date is (`Q3 2026`). */
  read(text: string): CalendarDate | undefined;
}

const MONTH_LANGUAGES = ['en', 'de'];

/** `1.9.2026` and `9/1/2026`: which part is the month shows where another cell of the same column has a day above 12. */
export function dateReader(texts: readonly string[], language: string): DateReader {
  const months = monthNames([...MONTH_LANGUAGES, language]);
  const monthFirst = isMonthFirst(texts, language);
  return { read: (text) => iso(text) ?? figures(text, monthFirst) ?? named(text, months) };
}

/** Whether an entry of an axis is a time, a date or not: a quarter, a week, the name of a month, a year. */
export function isTime(text: string, reader: DateReader): boolean {
  return reader.read(text) !== undefined || PERIOD.test(text) || isMonthName(text);
}

const PERIOD = /^(?:(?:Q|H|T|KW|CW|W|FY|GJ)\s?\d{1,4}(?:[\s/-]*'?\d{2,4})?|\d{4}[\s/-]*(?:Q|H|KW|CW|W)\s?\d{1,2})$/iu;

/** Years that a business chart shows; other whole numbers are numbers. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

const isMonthName = (text: string): boolean => monthNames(MONTH_LANGUAGES).has(plain(text));

const iso = (text: string): CalendarDate | undefined => {
  const [, date = '', time] = /^(\d{4}-\d{2}(?:-\d{2})?)(T[\d:.]+Z?)?$/u.exec(text) ?? [];
  return date === '' || (time !== undefined && date.length === 7) ? undefined : parseDate(date);
};

const FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u;

function figures(text: string, monthFirst: boolean): CalendarDate | undefined {
  const [, first = '', , second = '', year = ''] = FIGURES.exec(text) ?? [];
  if (first !== '') return monthFirst ? dated(year, first, second) : dated(year, second, first);
  const [, month = '', only = ''] = /^(\d{1,2})[./]((?:19|20)\d\d)$/u.exec(text) ?? [];
  return month === '' ? undefined : dated(only, month);
}

/** `1 September 2026`, `Sep 2026`, `Sep-26`, `September 1, 2026`, `1. Sept. 2026`. */
function named(text: string, months: ReadonlyMap<string, number>): CalendarDate | undefined {
  const day = /^(\d{1,2})\.?[\s-]+(\D+?)[\s-]+'?(\d{4}|\d{2})$/u.exec(text);
  if (day) return dated(day[3] ?? '', months.get(plain(day[2] ?? '')), day[1]);
  const american = /^(\D+?)\s+(\d{1,2}),\s*(\d{4})$/u.exec(text);
  if (american) return dated(american[3] ?? '', months.get(plain(american[1] ?? '')), american[2]);
  const [, month = '', year = ''] = /^(\D+?)[\s-]+'?(\d{4}|\d{2})$/u.exec(text) ?? [];
  return month === '' ? undefined : dated(year, months.get(plain(month)));
}

function dated(year: string, month: string | number | undefined, day?: string): CalendarDate | undefined {
  if (month === undefined) return undefined;
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const whole = year.length === 2 ? `20${year}` : year;
  return parseDate([whole, two(month), ...(day === undefined ? [] : [two(day)])].join('-'));
}

function isMonthFirst(texts: readonly string[], language: string): boolean {
  const found = texts.flatMap((text) => {
    const [, first, mark, second] = FIGURES.exec(text) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second), mark }];
  });
  if (found.some(({ first }) => first > 12)) return false;
  if (found.some(({ second }) => second > 12)) return true;
  // Only the United States begin with the month, and they write slashes.
  return /^en(?:-US)?$/u.test(language) && found.every(({ mark }) => mark === '/');
}

const known = new Map<string, ReadonlyMap<string, number>>();

function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const key = languages.join(' ');
  const made = known.get(key) ?? new Map(languages.flatMap(monthsOf));
  known.set(key, made);
  return made;
}

const monthsOf = (language: string): readonly (readonly [string, number])[] =>
  createLocale(language).months.flatMap((name, i) => {
    const month = (i % 12) + 1;
    const names = [[plain(name), month] as const];
    // Spreadsheets cut names to three letters; in other languages that would make June and July one.
    return MONTH_LANGUAGES.includes(language) ? [...names, [plain(name).slice(0, 3), month] as const] : names;
  });

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^sept$/u, 'sep');

/** The dates of an axis, written alike and no longer than they need: by the year, the month or the day. */
export function writeDates(dates: readonly CalendarDate[], language: string): readonly string[] {
  const byMonth =
    dates.every(({ day = 1 }) => day === 1) &&
    new Set(dates.map(({ year, month }) => `${year}-${month}`)).size === dates.length;
  const byYear = byMonth && dates.every(({ month, day }) => month === 1 && day === 1) && dates.length > 1;
  const locale = createLocale(language);
  return dates.map(({ year, month, day }) => {
    if (byYear || month === undefined) return String(year);
    return locale.date(byMonth || day === undefined ? { year, month } : { year, month, day }, 'short');
  });
}
