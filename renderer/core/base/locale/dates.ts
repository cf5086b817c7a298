import { utcDate, type CalendarDate } from '../dates.ts';
import { tidySpaces } from './tidy.ts';

/** Dates as a language writes them. */

/** `11 December 2026`, `11 Dec 2026`, `11 Dec`, `11 December`. */
export type DateStyle = 'long' | 'short' | 'day' | 'dayLong';

export interface Dates {
  /** To whatever precision the date has. */
  date(date: CalendarDate, style?: DateStyle): string;
  /** Both ends of a range, without what they share: `11` and `22 Jan`; with years where these differ. */
  dateEnds(from: CalendarDate, to: CalendarDate, style?: DateStyle): readonly [from: string, to: string];
  /** The short name of a month, 1 to 12. */
  month(month: number): string;
  /** Names of the months, long and short. */
  readonly months: readonly string[];
}

/** `tag` is one that `Intl` knows. */
export function createDates(tag: string): Dates {
  const months = monthNames(tag);
  return {
    months,
    date: (date, style = 'long') => textOf(partsOf(tag, date, style)),
    dateEnds: (from, to, style = 'long') => endsOf(tag, from, to, style),
    month: (month) => months[month + 11] ?? '',
  };
}

type Parts = readonly Intl.DateTimeFormatPart[];

const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(tag: string, date: CalendarDate, style: DateStyle): Parts {
  const key = [tag, style, date.month === undefined, date.day === undefined].join(' ');
  let format = formats.get(key);
  if (!format) formats.set(key, (format = dateFormat(tag, date, style)));
  return format.formatToParts(utcDate(date));
}

function dateFormat(tag: string, date: CalendarDate, style: DateStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...(style.startsWith('day') && date.day !== undefined ? {} : { year: 'numeric' }),
    ...(date.month === undefined ? {} : { month: /long/iu.test(style) ? 'long' : 'short' }),
    ...(date.day === undefined ? {} : { day: 'numeric' }),
  });
}

/** Releases of the data disagree on whether British English has Sep or Sept. */
const tidyMonth = (text: string): string => tidySpaces(text).replace(/\bSept\b(?!\.)/u, 'Sep');

const textOf = (parts: Parts): string => tidyMonth(parts.map(({ value }) => value).join(''));

/** What both ends share is said once: by the last where the year closes the date, by the first where it opens it. */
function endsOf(tag: string, from: CalendarDate, to: CalendarDate, style: DateStyle): readonly [string, string] {
  const whole = partsOf(tag, to, style);
  const place = (type: Intl.DateTimeFormatPartTypes): number => whole.findIndex((part) => part.type === type);
  const sameYear = from.year === to.year;
  if (!sameYear || from.day === undefined || to.day === undefined) {
    const full = sameYear ? style : WITH_YEAR[style];
    return [textOf(partsOf(tag, from, full)), textOf(partsOf(tag, to, full))];
  }
  const yearFirst = place('year') >= 0 && place('year') < place('month');
  const first = partsOf(tag, from, yearFirst ? style : WITHOUT_YEAR[style]);
  const last = yearFirst ? partsOf(tag, to, WITHOUT_YEAR[style]) : whole;
  if (from.month !== to.month) return [textOf(first), textOf(last)];
  if (place('month') < place('day')) return [textOf(first), textOf(whole.slice(place('day')))];
  const day = first.findIndex(({ type }) => type === 'day');
  // German writes the ordinal's full stop after both days.
  const stop = first[day + 1]?.value.startsWith('.') ? '.' : '';
  return [`${first[day]?.value ?? ''}${stop}`, textOf(last)];
}

const WITH_YEAR = { long: 'long', short: 'short', day: 'short', dayLong: 'long' } as const;
const WITHOUT_YEAR = { long: 'dayLong', short: 'day', day: 'day', dayLong: 'dayLong' } as const;

function monthNames(tag: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month });
    return Array.from({ length: 12 }, (_, i) => tidyMonth(format.format(utcDate({ year: 2026, month: i + 1 }))));
  });
}
