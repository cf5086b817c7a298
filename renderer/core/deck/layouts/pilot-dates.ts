import { dayNumber } from '../../base/dates.ts';
import { fieldPath, within } from '../../base/ids.ts';
import type { Context } from '../context.ts';
import { plain, type Rich } from '../rich.ts';

const PATH = fieldPath('story', 'pilot');

/** From the first day that the pilot's phases and milestones name to the last: `11 January to 19 February 2027`. */
export function pilotRange(context: Context): Rich | undefined {
  const { phases = [], milestones = [] } = context.pitch.story?.pilot ?? {};
  const days = [
    ...phases.flatMap(({ id, start, end }) => [
      { text: start, path: within(PATH, 'phases', { id }, 'start') },
      { text: end, path: within(PATH, 'phases', { id }, 'end') },
    ]),
    ...milestones.map(({ id, date }) => ({ text: date, path: within(PATH, 'milestones', { id }, 'date') })),
  ].flatMap(({ text, path }) => {
    const date = context.date(text);
    return date ? [{ date, path }] : [];
  });
  const sorted = days.toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || dayNumber(first.date) === dayNumber(last.date)) return undefined;
  const [from, to] = context.locale.dateEnds(first.date, last.date);
  return plain(context.label('range', { from, to }), [first.path, last.path]);
}

/** `11–22 Jan`, or `25 Jan–5 Feb`; one end alone where the other is not known. */
export function phaseSpan(
  context: Context,
  { id, start, end }: { readonly id: string; readonly start?: string | undefined; readonly end?: string | undefined },
): Rich | undefined {
  const path = within(PATH, 'phases', { id });
  const [from, to] = [context.date(start), context.date(end)];
  if (!from || !to) {
    return context.dateText(start, within(path, 'start'), 'day') ?? context.dateText(end, within(path, 'end'), 'day');
  }
  const ends = context.locale.dateEnds(from, to, 'day');
  const text = ends.join(context.locale.punctuation.range).replaceAll(' ', NBSP);
  return plain(text, [within(path, 'start'), within(path, 'end')]);
}

const NBSP = '\u00A0';
