import { dayNumber, type CalendarDate } from '../../base/dates.ts';
import { fieldPath, within } from '../../base/ids.ts';
import { box, pt } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import { widest } from '../chart/measure.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, GUTTER } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, restyled, stacked, type Rich } from '../rich.ts';
import { phaseSpan, pilotRange } from './pilot-dates.ts';

/** A pilot in time: its phases as bars, and under them the dates on which something is known. */
export interface Timeline {
  readonly bars: readonly Bar[];
  readonly milestones: readonly Milestone[];
  /** Phases for which there is no bar. */
  readonly left: readonly Rich[];
}

interface Bar {
  readonly name: Rich | undefined;
  readonly span: Rich | undefined;
  readonly end: CalendarDate | undefined;
}

interface Milestone {
  readonly text: Rich;
  readonly when: number;
}

const PATH = fieldPath('story', 'pilot');
const MOST_BARS = 4;

/** Undefined where the pilot names no time at all. */
export function timelineOf(context: Context): Timeline | undefined {
  const phases = phasesOf(context);
  const whole = pilotRange(context);
  const bars = phases.length > 0 ? phases : whole ? [{ name: undefined, span: whole, end: undefined }] : [];
  const milestones = milestonesOf(context);
  if (bars.length + milestones.length === 0) return undefined;
  return { bars: bars.slice(0, MOST_BARS), milestones, left: bars.slice(MOST_BARS).map(inOneLine) };
}

function phasesOf(context: Context): readonly Bar[] {
  return (context.pitch.story?.pilot?.phases ?? []).flatMap((phase): readonly Bar[] => {
    const name = context.line(phase.name, within(PATH, 'phases', { id: phase.id }, 'name'));
    const span = phaseSpan(context, phase);
    return name || span ? [{ name, span, end: context.date(phase.end) }] : [];
  });
}

/** In order of date; those without one come last. */
function milestonesOf(context: Context): readonly Milestone[] {
  const items = context.pitch.story?.pilot?.milestones ?? [];
  return items
    .flatMap(({ id, date, meaning }): readonly Milestone[] => {
      const path = within(PATH, 'milestones', { id });
      const day = context.date(date);
      const when = context.dateText(date, within(path, 'date'), 'dayLong');
      const what = context.prose(meaning, within(path, 'meaning'));
      if (!when && !what) return [];
      const text = stacked(when && restyled(when, { bold: true }), what && restyled(what, { color: 'muted' }));
      return [{ text, when: day ? dayNumber(day) : Infinity }];
    })
    .toSorted((a, b) => (a.when === b.when ? 0 : a.when - b.when));
}

const BAR_HEIGHT = 0.8333;
const TICK_HEIGHT = 0.6667;
const GAP = 0.0833;
const BELOW = 0.4167;

/** Draws it at the top of the body, and answers where what stands below begins. */
export function drawTimeline(page: Page, context: Context, { bars, milestones, left }: Timeline): number {
  for (const text of left) page.leaveOut(text);
  if (bars.length > 0) drawBars(page, bars);
  else page.rule(colX(0), BODY_TOP, colW(12), 'ink', 1.5);
  const y = bars.length > 0 ? BODY_TOP + BAR_HEIGHT + GAP : BODY_TOP;
  if (milestones.length === 0) return y - GAP + BELOW;
  drawMilestones(page, context, milestones, bars, y);
  return y + TICK_HEIGHT + BELOW;
}

interface Chevron {
  readonly bar: Bar;
  readonly x: number;
  readonly w: number;
  readonly inset: number;
}

function drawBars(page: Page, bars: readonly Bar[]): void {
  const span = 12 / bars.length;
  const chevrons = bars.map((bar, i): Chevron => {
    const overlap = i === bars.length - 1 ? 0 : GAP;
    return { bar, x: colX(span * i), w: colW(span) + overlap, inset: i === 0 ? 0.25 : 0.4167 };
  });
  const place = ({ x, w, inset }: Chevron) => box(x + inset, BODY_TOP, w - inset - 0.3, BAR_HEIGHT);
  // The dates stand under the name where not all names and dates fit one line: a range never breaks at its dash.
  const fits = (chevron: Chevron): boolean =>
    page.fitter.measure({ box: place(chevron), style: 'support' }, inOneLine(chevron.bar)).set.lines === 1;
  const write = chevrons.every(fits) ? inOneLine : inTwoLines;
  chevrons.forEach((chevron, i) => {
    const last = i === bars.length - 1;
    const color: ColorRole = last ? 'onAccent' : 'ink';
    page.block(
      box(chevron.x, BODY_TOP, chevron.w, BAR_HEIGHT),
      last ? 'accent' : 'surface',
      i === 0 ? 'homePlate' : 'chevron',
    );
    page.text({
      name: `Phase ${i + 1} text`,
      box: place(chevron),
      style: 'support',
      floor: 14,
      anchor: 'middle',
      text: write(chevron.bar),
      color,
      tight: true,
    });
  });
}

const EN_SPACE = '\u2002';
const bold = (text: Rich | undefined): Rich | undefined => text && restyled(text, { bold: true });

const inOneLine = ({ name, span }: Bar): Rich => inLine(EN_SPACE, bold(name), span);
const inTwoLines = ({ name, span }: Bar): Rich => stacked(bold(name), span);

/** The first stands after its tick at the start, the others before theirs: at a border of phases, and at the end. */
function drawMilestones(
  page: Page,
  context: Context,
  all: readonly Milestone[],
  bars: readonly Bar[],
  y: number,
): void {
  const [first, ...rest] = all;
  const last = rest.at(-1);
  const [between, ...left] = rest.slice(0, -1);
  const end = colX(12) - GUTTER - 0.0156;
  let taken = colX(0) + 0.125;
  if (first) {
    const w = Math.min(MOST_WIDTH, naturalWidth(page, context, first.text));
    drawMilestone(page, first.text, { number: 1, tick: colX(0), x: taken, y, w });
    taken += w + APART;
  }
  const tick = between && borderOf(between, bars, { from: taken + LEAST_WIDTH, to: end - LEAST_WIDTH });
  for (const { text } of between && tick === undefined ? [between, ...left] : left) page.leaveOut(text);
  if (between && tick !== undefined) {
    const w = Math.min(MOST_WIDTH, tick - 0.125 - taken);
    drawMilestone(page, between.text, { number: 2, tick, x: tick - 0.125 - w, y, w });
    taken = tick + APART;
  }
  if (last) {
    const w = Math.min(MOST_WIDTH, end - 0.125 - taken);
    drawMilestone(page, last.text, { number: tick === undefined ? 2 : 3, tick: end, x: end - 0.125 - w, y, w });
  }
}

const LEAST_WIDTH = 2;
const MOST_WIDTH = 3.2;
/** Between the words of one milestone and the next one's words or tick. */
const APART = 0.2;

/** Inches that the longest line of a text takes, with room for renderers to differ. */
function naturalWidth(page: Page, { typesetter }: Context, text: Rich): number {
  const size = pt(page.fitter.sizeOf(MILESTONE_TYPE));
  const lines = text.paragraphs.map((runs) => runs.map((run) => run.text).join(''));
  return widest(lines, typesetter, true, size) * 1.03;
}

const MILESTONE_TYPE = { style: 'caption', floor: 14 } as const;

interface MilestonePlace {
  readonly number: number;
  readonly tick: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

function drawMilestone(page: Page, text: Rich, { number, tick, x, y, w }: MilestonePlace): void {
  page.tick(tick, y, TICK_HEIGHT);
  page.text({
    name: `Milestone ${number}`,
    box: box(x, y, w, TICK_HEIGHT),
    ...MILESTONE_TYPE,
    color: 'ink',
    text,
    align: x < tick ? 'end' : 'start',
    fill: 'filled',
    tight: true,
  });
}

/** The border of phases that is nearest in time, of those with room for words on both sides. */
function borderOf(
  milestone: Milestone,
  bars: readonly Bar[],
  room: { readonly from: number; readonly to: number },
): number | undefined {
  const span = 12 / Math.max(1, bars.length);
  const borders = bars
    .slice(0, -1)
    .map(({ end }, i) => ({ x: colX(span * (i + 1)), when: end ? dayNumber(end) : 0 }))
    .filter(({ x }) => x >= room.from && x <= room.to);
  const distance = ({ when }: { readonly when: number }): number => Math.abs(when - milestone.when);
  return borders.toSorted((a, b) => distance(a) - distance(b))[0]?.x;
}
