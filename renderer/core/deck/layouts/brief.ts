import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box, type Box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { deciderOf } from '../decider.ts';
import { BODY_TOP, colW, colX, PANEL_INSET, WIDE_GAP } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { amountOf, type Amount } from './amount.ts';
import { label, sourcesOfFacts, titleOf } from './parts.ts';
import { pilotRange } from './pilot-dates.ts';

/** Kind 2: the decision in brief. Reasons on the left, on the right the panel with what is asked. */
export const brief: Layout = (context) => {
  const { ask, story } = context.pitch;
  const reasons = reasonsOf(context);
  const panel = panelOf(context);
  const decision = context.prose(ask?.decision, fieldPath('ask', 'decision'));
  if (!decision && reasons.length === 0) return [];
  const fallback =
    decision ?? context.prose(story?.answer, fieldPath('story', 'answer')) ?? label(context, 'brief.title');
  return [
    {
      id: slideId('brief'),
      kind: 'brief',
      section: 'Opening',
      frame: 'brief',
      drops: ['support', 'third'],
      title: titleOf(context, ask?.claim, fieldPath('ask', 'claim'), fallback),
      notes: [context.prose(ask?.notes, fieldPath('ask', 'notes'))],
      sources: sourcesOfFacts(context, reasonFacts(context)),
      draw: (page) => {
        if (panel) drawPanel(page, context, panel);
        drawReasons(page, reasons);
      },
    },
  ];
};

export interface Reason {
  readonly reason: Rich;
  readonly support: Rich | undefined;
}

/** The first three reasons; a pitch without reasons gives its benefits instead, with its answer before one or two. */
export function reasonsOf(context: Context): readonly Reason[] {
  const { reasons = [], benefits = [], answer } = context.pitch.story ?? {};
  const given = reasons.flatMap((item) => {
    const path = fieldPath('story', 'reasons', { id: item.id });
    const reason = context.prose(item.reason, within(path, 'reason'));
    return reason ? [{ reason, support: context.prose(item.support, within(path, 'support')) }] : [];
  });
  if (given.length > 0) return given.slice(0, MOST_REASONS);
  const gains = benefits.flatMap((item) => {
    const path = fieldPath('story', 'benefits', { id: item.id });
    const reason = context.prose(item.benefit, within(path, 'benefit'));
    return reason ? [{ reason, support: context.prose(item.soThat, within(path, 'soThat')) }] : [];
  });
  if (gains.length >= MOST_REASONS) return gains.slice(0, MOST_REASONS);
  const whole = context.prose(answer, fieldPath('story', 'answer'));
  return [...(whole ? [{ reason: whole, support: undefined }] : []), ...gains];
}

const MOST_REASONS = 3;

function reasonFacts({ pitch }: Context): readonly string[] {
  return (pitch.story?.reasons ?? []).slice(0, MOST_REASONS).flatMap((reason) => reason.facts ?? []);
}

function drawReasons(page: Page, reasons: readonly Reason[]): void {
  const height = page.rowHeight(page.bottom - BODY_TOP, reasons.length, Infinity);
  reasons.forEach(({ reason, support }, i) => {
    const y = BODY_TOP + i * height;
    const indent = reasons.length > 1 ? 0.5 : 0;
    page.rule(colX(0), y, colW(7) - WIDE_GAP, i === 0 ? 'ink' : 'rule', i === 0 ? 1.5 : 1);
    if (indent > 0) {
      const numeral = { text: plain(String(i + 1)), style: 'strong', floor: 20, color: 'accent' } as const;
      page.text({ ...numeral, name: `Reason ${i + 1} number`, box: box(colX(0), y + 0.1667, 0.5, 0.4167) });
    }
    const head = { name: `Reason ${i + 1}`, style: 'strong', floor: 20 } as const;
    const room = height - 0.1667 - (support && page.keeps('support') ? 0.8333 : 0.1);
    const w = colW(7) - WIDE_GAP - indent;
    const set = page.text({ ...head, text: reason, box: box(colX(0) + indent, y + 0.1667, w, Math.min(room, 1.6)) });
    const under = y + 0.1667 + Math.max(0.4167, (set?.height ?? 0) + 0.03);
    const place = box(colX(0) + indent, under, w - 0.1667, Math.max(0.3333, y + height - under - 0.0833));
    page.text({ ...SUPPORT, name: `Reason ${i + 1} support`, text: support, box: place });
  });
}

const SUPPORT = { style: 'body', floor: 18, color: 'muted', part: 'support' } as const;

interface PanelFact {
  readonly name: string;
  readonly label: Rich;
  readonly value: Rich;
}

interface Panel {
  readonly amount: Amount | undefined;
  readonly facts: readonly PanelFact[];
}

function panelOf(context: Context): Panel | undefined {
  const { ask } = context.pitch;
  const amount = amountOf(context);
  const decider = deciderOf(context);
  const facts: readonly (PanelFact | undefined)[] = [
    decider && {
      name: 'Decider',
      label: label(context, 'brief.decider'),
      value: inLine(context.locale.punctuation.comma, decider.name, decider.role),
    },
    named('Decide by', context.dateText(ask?.decideBy, fieldPath('ask', 'decideBy')), label(context, 'brief.decideBy')),
    named('Pilot', pilotRange(context), label(context, 'brief.pilot')),
  ];
  const there = facts.filter((fact) => fact !== undefined);
  return amount || there.length > 0 ? { amount, facts: there } : undefined;
}

const named = (name: string, value: Rich | undefined, text: Rich): PanelFact | undefined =>
  value && { name, label: text, value };

/** A panel without an amount begins with its facts, at the height of the amount's label. */
function drawPanel(page: Page, context: Context, { amount, facts }: Panel): void {
  page.block(box(colX(7), BODY_TOP, colW(5), page.bottom - BODY_TOP), 'panel');
  if (amount) drawAmount(page, context, amount);
  else page.slot('Amount', inPanel(2.7083, 0.6667), context.label('ask.amount'), fieldPath('ask', 'oneOff'));
  drawFacts(page, facts, amount !== undefined);
}

const inPanel = (y: number, h: number): Box => box(colX(7) + PANEL_INSET, y, colW(5) - 2 * PANEL_INSET, h);

function drawAmount(page: Page, context: Context, { figure, compact, note }: Amount): void {
  page.text({
    name: 'Decision label',
    box: inPanel(2.4167, 0.25),
    style: 'label',
    text: label(context, 'brief.panel'),
    color: 'panelMuted',
  });
  const large = { box: inPanel(2.7083, 0.6667), style: 'figureL', floor: 28, color: 'panelFigure' } as const;
  page.figure({ name: 'Amount', ...large, text: figure }, compact);
  page.text({
    name: 'Amount note',
    box: inPanel(3.4167, 0.5417),
    style: 'support',
    floor: 16,
    group: 'amount',
    text: note,
    color: 'panelText',
  });
}

function drawFacts(page: Page, facts: readonly PanelFact[], underAmount: boolean): void {
  const top = underAmount ? 4 : BODY_TOP + 0.25;
  const kept = facts.filter((_, i) => i < 2 || page.keeps('third'));
  const height = page.rowHeight(page.bottom - top - 0.0833, kept.length, 0.7778);
  facts.forEach((fact, i) => {
    const y = top + i * height;
    const { x, w } = inPanel(y, height);
    const stays = kept.includes(fact);
    if (stays && (underAmount || i > 0)) page.rule(x, y, w, 'panelRule');
    const heading = { name: `${fact.name} label`, style: 'label', color: 'panelMuted' } as const;
    if (stays) page.text({ ...heading, box: inPanel(y + 0.1042, 0.25), text: fact.label });
    page.text({
      name: fact.name,
      box: inPanel(y + 0.3542, height - 0.3542),
      style: 'support',
      bold: true,
      text: fact.value,
      color: 'panelText',
      ...(i === 2 ? { part: 'third' } : {}),
    });
  });
}
