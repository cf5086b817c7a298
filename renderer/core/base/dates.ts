/** Calendar dates as pitches write them: ISO 8601, to the day, the month or the year. No clock, no time zone. */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent where only the month is known. */
  readonly day?: number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The date, or undefined where the text is no date or names a day that no calendar has. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  return utcDate({ year, month: month + 1, day: 0 }).getUTCDate();
}

/** Midnight in UTC; a date known to the month is its first day. `Date.UTC` would take the year 26 for 1926. */
export function utcDate({ year, month = 1, day = 1 }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => utcDate(date).getTime() / 86_400_000;

/** The month that lies `months` after the date's own. */
export function addMonths({ year, month = 1 }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
