import { dayNumber, type CalendarDate } from '../../base/dates.ts';
import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, GUTTER } from '../grid.ts';
import type { IconName } from '../model.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, stacked, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { label, sourcesOfProse, titleOf } from './parts.ts';
import { pilotRange } from './pilot-dates.ts';

/** Kind 6: a first step that is small, temporary and reversible: phases, milestones, success measure, exit rule. */
export const pilot: Layout = (context) => {
  const { pilot: plan } = context.pitch.story ?? {};
  const columns = columnsOf(context);
  const phases = phasesOf(context);
  if (!plan || columns.length + phases.length === 0) return [];
  const fallback = columns[0]?.statement ?? label(context, 'pilot.title');
  return [
    {
      id: slideId('pilot'),
      kind: 'pilot',
      section: 'Story',
      frame: 'story',
      drops: ['details', 'milestones'],
      title: titleOf(context, plan.claim, within(PATH, 'claim'), fallback),
      notes: [context.prose(plan.notes, within(PATH, 'notes'))],
      sources: sourcesOfProse(context, [plan.scope, plan.team, plan.success?.measure, plan.exit?.rule]),
      draw: (page) => {
        const top = drawTimeline(page, context, phases);
        drawColumns(page, columns, top);
        drawSlots(page, context);
      },
    },
  ];
};

const PATH = fieldPath('story', 'pilot');

interface Phase {
  readonly text: Rich;
  readonly start: CalendarDate | undefined;
  readonly end: CalendarDate | undefined;
}

const MOST_PHASES = 4;

/** A pilot without phases is one bar, from its start to its end. */
function phasesOf(context: Context): readonly Phase[] {
  const phases = context.pitch.story?.pilot?.phases ?? [];
  const made = phases.flatMap(({ id, name, start, end }): readonly Phase[] => {
    const path = within(PATH, 'phases', { id });
    const named = context.line(name, within(path, 'name'));
    const span = spanText(context, start, end);
    const text = named ? inLine('\u2002', restyled(named, { bold: true }), span) : span;
    return text ? [{ text, start: context.date(start), end: context.date(end) }] : [];
  });
  if (made.length > MOST_PHASES) {
    context.report(
      'part-left-out',
      within(PATH, 'phases'),
      made
        .slice(MOST_PHASES)
        .map(({ text }) => text.paragraphs[0]?.[0]?.text ?? '')
        .join(', '),
    );
  }
  return made.slice(0, MOST_PHASES);
}

/** `11–22 Jan`, or `25 Jan–5 Feb`. */
function spanText({ date, locale }: Context, start: string | undefined, end: string | undefined): Rich | undefined {
  const [from, to] = [date(start), date(end)];
  if (!from || !to) return undefined;
  const last = locale.date(to, 'day').replaceAll(' ', '\u00A0');
  const sameMonth = from.month === to.month && from.year === to.year && from.day !== undefined && to.day !== undefined;
  const first =
    sameMonth && last.startsWith(String(to.day))
      ? String(from.day)
      : locale.date(from, 'day').replaceAll(' ', '\u00A0');
  return plain(`${first}–${last}`);
}

/** The bars, and the dates under them; answers where the columns below begin. */
function drawTimeline(page: Page, context: Context, phases: readonly Phase[]): number {
  const bars = phases.length > 0 ? phases : wholeBar(context);
  if (bars.length === 0) return BODY_TOP;
  const span = 12 / bars.length;
  bars.forEach(({ text }, i) => {
    const last = i === bars.length - 1;
    const w = colW(span) + (last ? 0 : 0.0833);
    page.block(
      box(colX(span * i), BODY_TOP, w, 0.8333),
      last ? 'accent' : 'surface',
      i === 0 ? 'homePlate' : 'chevron',
    );
    const inset = i === 0 ? 0.25 : 0.4167;
    const place = box(colX(span * i) + inset, BODY_TOP, w - inset - 0.3, 0.8333);
    const color: ColorRole = last ? 'onAccent' : 'ink';
    page.text({ name: `Phase ${i + 1} text`, box: place, style: 'support', anchor: 'middle', text, color });
  });
  return drawMilestones(page, context, bars, span) ? 4.1667 : 3.4167;
}

function wholeBar(context: Context): readonly Phase[] {
  const text = pilotRange(context);
  return text ? [{ text, start: undefined, end: undefined }] : [];
}

interface Milestone {
  readonly text: Rich;
  readonly when: number;
}

function milestonesOf(context: Context): readonly Milestone[] {
  const items = context.pitch.story?.pilot?.milestones ?? [];
  return items
    .flatMap(({ id, date, meaning }) => {
      const path = within(PATH, 'milestones', { id });
      const day = context.date(date);
      const when = context.dateText(date, within(path, 'date'), 'dayLong');
      const what = context.prose(meaning, within(path, 'meaning'));
      if (!day || !when) return [];
      return [
        {
          when: dayNumber(day),
          text: stacked(restyled(when, { bold: true }), what && restyled(what, { color: 'muted' })),
        },
      ];
    })
    .toSorted((a, b) => a.when - b.when);
}

const MOST_MILESTONES = 3;
const TICK_HEIGHT = 0.6667;

/** The first date stands after its tick at the start, the others before theirs: at a border of phases, and at the end. */
function drawMilestones(page: Page, context: Context, bars: readonly Phase[], span: number): boolean {
  const all = milestonesOf(context);
  const [first, ...rest] = all;
  if (!first) return false;
  const last = rest.at(-1);
  const middle = rest.slice(0, -1);
  const kept = page.keeps('milestones') ? middle.slice(0, MOST_MILESTONES - 2) : [];
  for (const { text } of middle.filter((one) => !kept.includes(one))) page.leaveOut(text);
  const y = BODY_TOP + 0.8333 + 0.0833;
  const tick = (name: string, x: number, at: number, w: number, align: 'start' | 'end', text: Rich): void => {
    page.tick(x, y, TICK_HEIGHT);
    const place = box(at, y, w, TICK_HEIGHT);
    page.text({
      name,
      box: place,
      style: 'caption',
      floor: 14,
      color: 'ink',
      text,
      align,
      fill: 'filled',
      tight: true,
    });
  };
  tick('Milestone 1', colX(0), colX(0) + 0.125, 3.2, 'start', first.text);
  kept.forEach((milestone, i) => {
    const x = borderOf(milestone, bars, span);
    tick(`Milestone ${i + 2}`, x, x - 0.125 - 3.1667, 3.1667, 'end', milestone.text);
  });
  const end = colX(12) - GUTTER - 0.0156;
  if (last) tick(`Milestone ${kept.length + 2}`, end, end - 0.125 - 3.3, 3.3, 'end', last.text);
  return true;
}

/** The border of phases that is nearest in time, and far enough from both ends for its text. */
function borderOf(milestone: Milestone, bars: readonly Phase[], span: number): number {
  const borders = bars.slice(0, -1).map(({ end }, i) => ({ x: colX(span * (i + 1)), when: end ? dayNumber(end) : 0 }));
  const far = borders.filter(({ x }) => x > colX(0) + 6.4 && x < colX(12) - 3.6);
  const nearest = (far.length > 0 ? far : borders).toSorted(
    (a, b) => Math.abs(a.when - milestone.when) - Math.abs(b.when - milestone.when),
  )[0];
  return nearest?.x ?? colX(8);
}

interface Column {
  readonly name: string;
  readonly heading: Rich;
  readonly statement: Rich;
  readonly detail: Rich | undefined;
  readonly icon: IconName;
  readonly color: ColorRole;
  readonly iconColor: ColorRole;
}

function columnsOf(context: Context): readonly Column[] {
  const { scope, team, success, exit } = context.pitch.story?.pilot ?? {};
  const made = (
    name: string,
    heading: Rich,
    [statement, detail]: readonly [Rich | undefined, Rich | undefined],
    icon: IconName,
    color: ColorRole,
  ): readonly Column[] => {
    const main = statement ?? detail;
    if (!main) return [];
    const iconColor: ColorRole = color === 'ink' ? 'muted' : color;
    return [{ name, heading, statement: main, detail: statement && detail, icon, color, iconColor }];
  };
  const text = (value: string | undefined, ...steps: readonly string[]) => context.prose(value, within(PATH, ...steps));
  return [
    ...made('Scope', label(context, 'pilot.scope'), [text(scope, 'scope'), text(team, 'team')], 'users', 'ink'),
    ...made(
      'Success',
      label(context, 'pilot.success'),
      [text(success?.measure, 'success', 'measure'), text(success?.detail, 'success', 'detail')],
      'circle-check',
      'positive',
    ),
    ...made(
      'Exit',
      label(context, 'pilot.exit'),
      [text(exit?.rule, 'exit', 'rule'), text(exit?.detail, 'exit', 'detail')],
      'circle-x',
      'negative',
    ),
  ];
}

function drawColumns(page: Page, columns: readonly Column[], y: number): void {
  const span = 12 / Math.max(2, columns.length);
  columns.forEach(({ name, heading, statement, detail, icon, color, iconColor }, i) => {
    const x = colX(span * i);
    const w = colW(span);
    page.rule(x, y, w, color, 1.5);
    page.icon(icon, x, y + 0.1667, 0.25, iconColor);
    page.text({
      name: `${name} label`,
      box: box(x + 0.3333, y + 0.1667, w - 0.3333, 0.25),
      style: 'label',
      text: heading,
      color: iconColor,
    });
    const room = detail && page.keeps('details') ? 1 : page.bottom - y - 0.5;
    const set = page.text({ name, box: box(x, y + 0.5, w - 0.25, room), style: 'heading', floor: 18, text: statement });
    const under = y + 0.5 + Math.max(0.75, (set?.height ?? 0) + 0.0833);
    const place = box(x, under, w - 0.25, Math.max(0.3333, page.bottom - under));
    page.text({ name: `${name} detail`, box: place, style: 'support', text: detail, color: 'muted', part: 'details' });
  });
}

/** In the editor, what a pilot should have and this one has not. */
function drawSlots(page: Page, context: Context): void {
  const { success, exit } = context.pitch.story?.pilot ?? {};
  const missing = [
    ...(success?.measure ? [] : [['Success', 'pilot.success', within(PATH, 'success', 'measure')] as const]),
    ...(exit?.rule ? [] : [['Exit', 'pilot.exit', within(PATH, 'exit', 'rule')] as const]),
  ];
  missing.forEach(([name, key, path], i) => {
    const text = `${context.label(key)}: ${context.label('pilot.notSet')}`;
    page.slot(`${name} missing`, box(colX(6), 4.1667 + i * 0.5, colW(6), 0.4167), text, path);
  });
}
