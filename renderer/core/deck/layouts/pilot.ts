import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { ColorRole } from '../../theme/roles.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX } from '../grid.ts';
import type { IconName } from '../model.ts';
import type { Page } from '../page.ts';
import { plain, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { label, sourcesOfProse, titleOf } from './parts.ts';
import { drawTimeline, timelineOf } from './pilot-timeline.ts';

/** Kind 6: a first step that is small, temporary and reversible: phases, milestones, success measure, exit rule. */
export const pilot: Layout = (context) => {
  const { pilot: plan } = context.pitch.story ?? {};
  const columns = columnsOf(context);
  const timeline = timelineOf(context);
  if (!plan || (columns.length === 0 && !timeline)) return [];
  return [
    {
      id: slideId('pilot'),
      kind: 'pilot',
      section: 'Story',
      frame: 'story',
      drops: ['details'],
      title: titleOf(context, plan.claim, within(PATH, 'claim'), fallbackTitle(context, columns)),
      notes: [context.prose(plan.notes, within(PATH, 'notes'))],
      sources: sourcesOfProse(context, [plan.scope, plan.team, plan.success?.measure, plan.exit?.rule]),
      draw: (page) => {
        drawColumns(page, columns, timeline ? drawTimeline(page, context, timeline) : BODY_TOP);
        drawSlots(page, context);
      },
    },
  ];
};

const PATH = fieldPath('story', 'pilot');

/** That it is small and can be stopped, where the pilot shows both; else the first thing that it says. */
function fallbackTitle(context: Context, columns: readonly Column[]): Rich {
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const first = columns[0]?.statement;
  return first && !(has('Scope') && has('Exit')) ? first : plain(context.label('pilot.title'), [PATH]);
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
