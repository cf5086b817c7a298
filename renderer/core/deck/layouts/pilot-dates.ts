import { dayNumber } from '../../base/dates.ts';
import { fieldPath, within } from '../../base/ids.ts';
import type { Context } from '../context.ts';
import { plain, type Rich } from '../rich.ts';

/** From the first day of the pilot's first phase to the last day of its last: `11 January to 19 February 2027`. */
export function pilotRange(context: Context): Rich | undefined {
  const phases = context.pitch.story?.pilot?.phases ?? [];
  const path = fieldPath('story', 'pilot', 'phases');
  const days = phases.flatMap(({ id, start, end }) =>
    [
      { date: context.date(start), path: within(path, { id }, 'start') },
      { date: context.date(end), path: within(path, { id }, 'end') },
    ].flatMap(({ date, path: at }) => (date ? [{ date, at }] : [])),
  );
  const sorted = days.toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return undefined;
  const sameYear = first.date.year === last.date.year;
  const from = context.locale.date(first.date, sameYear ? 'dayLong' : 'long');
  return plain(context.label('range', { from, to: context.locale.date(last.date) }), [first.at, last.at]);
}
