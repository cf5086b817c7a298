import { fieldPath, slideId, within, type FieldPath } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Benefit } from '../../pitch/schema/index.ts';
import type { KnownFact } from '../facts.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, GUTTER } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf, type Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { factPath, label, sourcesOfFacts } from './parts.ts';
import { drawAlone } from './alone.ts';

/** Kind 5: who gains what, how much, and by which feature; three or four columns. */
export const benefits: Layout = (context) => {
  const columns = (context.pitch.story?.benefits ?? []).flatMap((benefit) => columnOf(context, benefit) ?? []);
  if (columns.length === 0) return [];
  return [
    {
      id: slideId('benefits'),
      kind: 'benefits',
      section: 'Story',
      frame: 'story',
      title: titleFor(context, columns),
      notes: [],
      sources: sourcesOfFacts(
        context,
        columns.map(({ fact }) => fact?.id),
      ),
      drops: ['feature', 'meaning'],
      items: { count: columns.length, most: columns.length === 4 ? 4 : 3 },
      draw: (page, part) => draw(page, context, columns, part),
    },
  ];
};

interface Column {
  readonly path: FieldPath;
  readonly who: Rich | undefined;
  readonly benefit: Rich;
  readonly fact: KnownFact | undefined;
  readonly meaning: Rich | undefined;
  readonly feature: Rich | undefined;
}

function columnOf(context: Context, item: Benefit): Column | undefined {
  const path = fieldPath('story', 'benefits', { id: item.id });
  const benefit = context.prose(item.benefit, within(path, 'benefit'));
  const soThat = context.prose(item.soThat, within(path, 'soThat'));
  const main = benefit ?? soThat;
  if (!main) return undefined;
  const fact = context.facts.find(item.fact);
  return {
    path,
    benefit: main,
    fact,
    who: context.line(item.who, within(path, 'who')),
    meaning: (benefit && soThat) ?? (fact && context.line(fact.label, within(factPath(fact.id), 'label'))),
    feature: context.prose(item.feature, within(path, 'feature')),
  };
}

/** `Field engineers, project leads and experts each gain`: who they are, in the author's words. */
function titleFor(context: Context, columns: readonly Column[]): Rich {
  const who = columns.flatMap((column) => (column.who ? [textOf(column.who)] : []));
  const [first] = columns;
  if (first?.who && columns.length === 1) {
    return plain(context.label('benefits.titleOne', { who: textOf(first.who) }), first.who.from);
  }
  if (who.length < 2 || who.length > 4) return first ? first.benefit : plain('');
  const names = context.locale.list(who);
  return plain(
    context.label('benefits.title', { who: names }),
    columns.flatMap((column) => column.who?.from ?? []),
  );
}

function draw(page: Page, context: Context, all: readonly Column[], { from, to, rows }: Part): void {
  const shown = all.slice(from, to);
  const [only] = all;
  if (only && all.length === 1) return drawOne(page, context, only);
  const span = 12 / Math.max(2, rows);
  const anyFigure = all.some(({ fact }) => fact);
  shown.forEach((column, i) => {
    const at: Place = { x: colX(span * i), w: colW(span) - GUTTER, rule: colW(span), name: `Benefit ${from + i + 1}` };
    drawColumn(page, context, column, at, anyFigure);
  });
}

interface Place {
  readonly x: number;
  readonly w: number;
  readonly rule: number;
  readonly name: string;
}

/** One alone: what they gain large, its figure beside it. */
function drawOne(page: Page, context: Context, { who, benefit, fact, meaning, feature }: Column): void {
  const columns = fact ? 7 : 10;
  const support = { text: meaning, part: 'meaning' };
  drawAlone(page, { name: 'Benefit 1', label: ['Benefit 1 who', who], text: benefit, support, columns });
  if (fact) {
    page.rule(colX(8), BODY_TOP, colW(4), 'accent', 1.5);
    const place = {
      name: 'Benefit 1 figure',
      box: box(colX(8), 2.75, colW(4), 1),
      style: 'figureXL',
      floor: 32,
    } as const;
    page.figure(
      { ...place, color: 'accent', text: context.facts.figure(fact) },
      context.facts.figure(fact, { compact: true }),
    );
  }
  drawFeature(page, context, feature, { x: colX(0), w: colW(columns), rule: colW(columns), name: 'Benefit 1' });
}

/** Figures stand on one line across; a column without one leaves the space empty. */
function drawColumn(
  page: Page,
  context: Context,
  column: Column,
  { x, w, rule, name }: Place,
  anyFigure: boolean,
): void {
  const { who, benefit, fact, meaning, feature } = column;
  const foot = feature && page.keeps('feature') ? page.bottom - FEATURE_HEIGHT : page.bottom;
  page.rule(x, BODY_TOP, rule, 'ink', 1.5);
  page.text({ name: `${name} who`, box: box(x, 2.3333, w, 0.25), style: 'label', text: who, color: 'accent' });
  const benefitHeight = anyFigure ? 1.0833 : Math.min(2.5, foot - 2.6667 - (meaning ? 0.75 : 0));
  const set = page.text({ name, box: box(x, 2.6667, w, benefitHeight), style: 'strong', floor: 20, text: benefit });
  if (fact) {
    const figure = { name: `${name} figure`, box: box(x, 3.9167, w, 0.6667), style: 'figureL', floor: 32 } as const;
    page.figure({ ...figure, text: context.facts.figure(fact) }, context.facts.figure(fact, { compact: true }));
  }
  const under = anyFigure ? 4.6667 : 2.6667 + (set?.height ?? 0) + 0.0833;
  const meaningBox = box(x, under, w, Math.max(0.3333, Math.min(anyFigure ? 0.875 : 1.5, foot - 0.0833 - under)));
  page.text({
    name: `${name} meaning`,
    box: meaningBox,
    style: 'support',
    text: meaning,
    color: 'muted',
    part: 'meaning',
  });
  drawFeature(page, context, feature, { x, w, rule, name });
}

const FEATURE_HEIGHT = 0.8333;

/** By which feature, at the foot. */
function drawFeature(page: Page, context: Context, feature: Rich | undefined, { x, w, rule, name }: Place): void {
  if (!feature) return;
  const foot = page.bottom - FEATURE_HEIGHT;
  if (page.keeps('feature')) page.rule(x, foot, rule);
  const how = inLine('\u2002', restyled(label(context, 'benefits.how'), { bold: true }), feature);
  const featureBox = box(x, foot + 0.125, w, 0.7083);
  page.text({ name: `${name} feature`, box: featureBox, style: 'caption', floor: 14, text: how, part: 'feature' });
}
