import { dayNumber, parseDate } from '../../base/dates.ts';

/** How regularly executives are kept in the picture: when the last update was, and when the next is due. */
export type Cadence =
  | { readonly kind: 'none' }
  /** An update that is planned. */
  | { readonly kind: 'ahead'; readonly due: number }
  | { readonly kind: 'last'; readonly daysAgo: number; readonly due: number; readonly isLate: boolean };

/** Days from one update to the next. Ours: two a month, so that each finds the challenge a little better understood. */
export const UPDATE_EVERY = 14;

/** Days are counted since 1970-01-01. An update without a whole date counts for nothing. */
export function cadenceOf(updates: readonly { readonly date?: string | undefined }[], today: number): Cadence {
  const days = updates.flatMap(({ date }) => {
    const known = date === undefined ? undefined : parseDate(date);
    return known?.day === undefined ? [] : [dayNumber(known)];
  });
  const ahead = days.filter((day) => day > today);
  if (ahead.length > 0) return { kind: 'ahead', due: Math.min(...ahead) };
  if (days.length === 0) return { kind: 'none' };
  const last = Math.max(...days);
  const due = last + UPDATE_EVERY;
  return { kind: 'last', daysAgo: today - last, due, isLate: due < today };
}
