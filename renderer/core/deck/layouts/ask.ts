import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { deciderOf } from '../decider.ts';
import { colW, colX } from '../grid.ts';
import type { IconName } from '../model.ts';
import type { Page } from '../page.ts';
import { plain, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { amountOf } from './amount.ts';
import { drawAskSteps } from './ask-steps.ts';
import { label } from './parts.ts';

/** Kind 18: the ask, in the cover's colours; the slide that stays up while the room decides. */
export const ask: Layout = (context) => {
  const { ask: asked } = context.pitch;
  const decision = context.prose(asked?.decision, fieldPath('ask', 'decision'));
  if (!asked || !decision) return [];
  return [
    {
      id: slideId('ask'),
      kind: 'ask',
      section: 'Ask',
      frame: 'closing',
      title: titleFor(context, decision),
      notes: [context.prose(asked.notes, fieldPath('ask', 'notes'))],
      sources: [],
      draw: (page) => {
        drawPanels(page, context, drawFacts(page, context));
      },
    },
  ];
};

/** The decision again; where the brief has no title of its own it is said as a question to the room. */
function titleFor(context: Context, decision: Rich): Rich {
  const claimed = (context.pitch.ask?.claim ?? '').trim() !== '';
  if (claimed) return decision;
  return plain(context.label('ask.title', { decision: textOf(decision) }), decision.from);
}

interface AskFact {
  readonly name: string;
  readonly label: Rich;
  readonly value: Rich;
  readonly compact?: Rich | undefined;
  /** Points; a name may be set smaller than a figure. */
  readonly floor: number;
  readonly note: Rich | undefined;
}

function factsOf(context: Context): readonly AskFact[] {
  const { ask: asked } = context.pitch;
  const path = fieldPath('ask');
  const amount = amountOf(context);
  const decider = deciderOf(context);
  const by = context.dateText(asked?.decideBy, within(path, 'decideBy'));
  const note = context.prose(asked?.decideByNote, within(path, 'decideByNote'));
  return [
    amount && {
      name: 'Amount',
      label: label(context, 'ask.amount'),
      value: amount.figure,
      compact: amount.compact,
      note: amount.note,
      floor: 28,
    },
    decider && {
      name: 'Decider',
      label: label(context, 'ask.decider'),
      value: decider.name,
      note: decider.role,
      floor: 20,
    },
    by && { name: 'Decide by', label: label(context, 'ask.decideBy'), value: by, note, floor: 20 },
  ].filter((fact) => fact !== undefined);
}

/** Answers where the panels may begin: lower, where a note takes two lines. */
function drawFacts(page: Page, context: Context): number {
  const notes = factsOf(context).map((fact, i) => {
    const x = colX(4 * i);
    const place = (y: number, h: number) => box(x, y, colW(4), h);
    page.rule(x, 3.1667, colW(4), 'coverStrong', 1.5);
    page.text({
      name: `${fact.name} label`,
      box: place(3.3333, 0.25),
      style: 'label',
      text: fact.label,
      color: 'coverMuted',
    });
    const value = {
      name: fact.name,
      box: place(3.5833, 0.5),
      style: 'figureM',
      floor: fact.floor,
      color: 'coverText',
    } as const;
    page.figure({ ...value, text: fact.value }, fact.compact);
    return page.text({
      name: `${fact.name} note`,
      box: place(4.125, 0.625),
      style: 'support',
      text: fact.note,
      color: 'coverMuted',
    });
  });
  return notes.some((note) => (note?.lines ?? 0) > 1) ? LOW_PANEL_TOP : PANEL_TOP;
}

function drawPanels(page: Page, context: Context, top: number): void {
  const { onYes, onNo } = context.pitch.ask ?? {};
  const yes = context.prose(onYes, fieldPath('ask', 'onYes'));
  const no = context.prose(onNo, fieldPath('ask', 'onNo'));
  if (yes) drawPanel(page, YES, top, plain(context.label('ask.yes'), yes.from), yes);
  if (no) drawPanel(page, NO, top, plain(context.label('ask.no'), no.from), no);
  if (!yes && !no) drawAskSteps(page, context, top);
}

interface PanelStyle {
  readonly name: string;
  readonly x: number;
  readonly icon: IconName;
  readonly fill: 'yesPanel' | 'noPanel';
  readonly head: 'yesText' | 'noText';
  readonly body: 'yesText' | 'noMuted';
}

const YES: PanelStyle = {
  name: 'If yes',
  x: colX(0),
  icon: 'circle-check',
  fill: 'yesPanel',
  head: 'yesText',
  body: 'yesText',
};
const NO: PanelStyle = {
  name: 'If no',
  x: colX(6),
  icon: 'circle-minus',
  fill: 'noPanel',
  head: 'noText',
  body: 'noMuted',
};
const PANEL_WIDTH = 5.8333;
const PANEL_TOP = 4.8333;
const LOW_PANEL_TOP = 5;

function drawPanel(page: Page, look: PanelStyle, top: number, heading: Rich, text: Rich): void {
  const { name, x, icon, fill, head, body } = look;
  page.block(box(x, top, PANEL_WIDTH, 1.6667), fill);
  page.icon(icon, x + 0.3333, top + 0.25, 0.3333, head);
  page.text({
    name: `${name} label`,
    box: box(x + 0.8333, top + 0.25, 3, 0.3333),
    style: 'heading',
    text: heading,
    color: head,
  });
  const place = box(x + 0.3333, top + 0.6667, PANEL_WIDTH - 0.6667, 0.9167);
  page.text({ name, box: place, style: 'support', text, color: body });
}
