import { getLocalTimeZone, today, type CalendarDate } from '@internationalized/date';

const WEEK = 7;
const MONTH = 30;

/** How far a day is from today, as people say it: "in 2 weeks". Nothing where it is more than a year away. */
export function fromToday(
  date: CalendarDate,
  locale: string,
  now: CalendarDate = today(getLocalTimeZone()),
): string | undefined {
  const days = date.compare(now);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far > 366) return undefined;
  if (far < 2 * WEEK) return words.format(days, 'day');
  return far < 2 * MONTH
    ? words.format(Math.round(days / WEEK), 'week')
    : words.format(Math.round(days / MONTH), 'month');
}
