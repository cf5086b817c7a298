import { addMonths, dayNumber, parseDate, type CalendarDate } from '../../base/dates.ts';
import type { Pitch } from '../../pitch/schema/index.ts';

/** Days and months between the dates of a pitch. There is no clock: it is judged as on the day of its decision. */

const dateOf = (text: string | undefined): CalendarDate | undefined => parseDate(text ?? '');

/** When it is decided; failing that, when it is presented. */
export const decisionDate = ({ ask, meta }: Pitch): CalendarDate | undefined =>
  dateOf(ask?.decideBy) ?? dateOf(meta.occasion?.date);

/** When executives hear it; failing that, when they decide. */
export const meetingDate = ({ ask, meta }: Pitch): CalendarDate | undefined =>
  dateOf(meta.occasion?.date) ?? dateOf(ask?.decideBy);

/** The first day that a date may mean. */
export function firstDay(text: string | undefined): number | undefined {
  const date = dateOf(text);
  return date && dayNumber(date);
}

/** The last day that a date may mean: of a month or a year its last. */
export function lastDay(text: string | undefined): number | undefined {
  const date = dateOf(text);
  if (!date) return undefined;
  if (date.day !== undefined) return dayNumber(date);
  return dayNumber(date.month === undefined ? { year: date.year + 1 } : addMonths(date, 1)) - 1;
}

/** Whole months from what a date means at the latest; a year alone means its end. */
export function monthsSince(text: string | undefined, now: CalendarDate): number | undefined {
  const then = dateOf(text);
  const months = ({ year, month = 12 }: CalendarDate): number => year * 12 + month;
  return then && months(now) - months(then);
}
