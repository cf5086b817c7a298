import { dayNumber } from '../../base/dates.ts';
import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, FULL, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf, type Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { label, sourcesOfProse } from './parts.ts';

/** Kind 17: the next thirty days: what is done by when and by whom. */
export const steps: Layout = (context) => {
  const rows = stepsOf(context);
  const [first] = rows;
  if (!first) return [];
  const dated = rows.filter(({ when }) => when);
  const goal = rows.find(({ milestone }) => milestone) ?? dated.at(-1) ?? first;
  const by = context.dateText(context.pitch.ask?.decideBy, fieldPath('ask', 'decideBy'), 'dayLong');
  return [
    {
      id: slideId('steps'),
      kind: 'steps',
      section: 'Ask',
      frame: 'ask',
      notes: [],
      title: titleFor(context, rows, goal, by),
      sources: sourcesOfProse(
        context,
        (context.pitch.ask?.nextThirtyDays ?? []).map(({ what }) => what),
      ),
      items: { count: rows.length, most: rows.length === 6 ? 6 : 5 },
      draw: (page, part) => draw(page, context, rows, part),
    },
  ];
};

export interface Step {
  readonly when: Rich | undefined;
  readonly what: Rich;
  readonly who: Rich | undefined;
  readonly milestone: boolean;
  readonly day: number;
}

/** In order of date; steps without one keep their place at the end. */
export function stepsOf(context: Context): readonly Step[] {
  const items = context.pitch.ask?.nextThirtyDays ?? [];
  const rows = items.flatMap((item): readonly Step[] => {
    const path = fieldPath('ask', 'nextThirtyDays', { id: item.id });
    const what = context.prose(item.what, within(path, 'what'));
    if (!what) return [];
    const date = context.date(item.when);
    const person = context.person(item.who, within(path, 'who'));
    const role = person?.role && restyled(person.role, { scale: 0.8, color: 'muted', bold: false });
    return [
      {
        when: context.dateText(item.when, within(path, 'when'), 'day'),
        what,
        who: person && inLine(' ', person.name, role),
        milestone: item.milestone === true,
        day: date ? dayNumber(date) : Infinity,
      },
    ];
  });
  return rows.toSorted((a, b) => (a.day === b.day ? 0 : a.day - b.day));
}

/** `With a yes by 11 December: first question posted on 11 January`. */
function titleFor(context: Context, [first]: readonly Step[], goal: Step, by: Rich | undefined): Rich {
  const { what } = first ?? goal;
  if (!by || !goal.when) return plain(context.label('steps.title.first', { what: textOf(what) }), what.from);
  const values = { by: textOf(by), what: textOf(goal.what), when: textOf(goal.when) };
  return plain(context.label('steps.title', values), [...by.from, ...goal.what.from]);
}

const FIRST_ROW = 2.5;
const CAP = 0.7833;

interface Column {
  readonly x: number;
  readonly w: number;
}

/** A column that would be empty from top to bottom makes way. */
function columnsOf(rows: readonly Step[]): Readonly<Record<'when' | 'what' | 'who', Column>> {
  const from = rows.some(({ when }) => when) ? 2 : 0;
  const to = rows.some(({ who }) => who) ? 8 : 12;
  return {
    when: { x: colX(0), w: from === 0 ? 0 : 1.8333 },
    what: { x: colX(from), w: colW(to - from) },
    who: { x: colX(8), w: to === 12 ? 0 : 3.8333 },
  };
}

function draw(page: Page, context: Context, all: readonly Step[], { from, to, rows }: Part): void {
  const { when, what, who } = columnsOf(all);
  const heads = [
    [when, 'steps.when'],
    [what, 'steps.what'],
    [who, 'steps.who'],
  ] as const;
  heads.forEach(([{ x, w }, key], i) => {
    if (w === 0) return;
    page.text({
      name: `Head ${i + 1}`,
      box: box(x, BODY_TOP, w, 0.25),
      style: 'label',
      text: label(context, key),
      color: 'muted',
    });
  });
  const height = page.rowHeight(page.bottom - FIRST_ROW, rows, CAP);
  const shown = all.slice(from, to);
  shown.forEach((row, i) => {
    const y = FIRST_ROW + i * height;
    const name = `Step ${from + i + 1}`;
    const mark = row.milestone ? ({ color: 'accent', bold: true } as const) : {};
    page.rule(MARGIN, y, FULL, row.milestone ? 'accent' : i === 0 ? 'ink' : 'rule', row.milestone || i === 0 ? 1.5 : 1);
    const cell = { style: 'body', floor: 18, anchor: 'middle', fill: 'filled', group: 'step' } as const;
    page.text({
      ...cell,
      ...mark,
      name: `${name} date`,
      box: box(when.x, y, when.w, height),
      bold: true,
      text: row.when,
    });
    page.text({ ...cell, ...mark, name, box: box(what.x, y, what.w - 0.25, height), text: row.what });
    page.text({ ...cell, name: `${name} by`, box: box(who.x, y, who.w, height), text: row.who });
  });
  page.rule(MARGIN, FIRST_ROW + shown.length * height, FULL);
}
