import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { KnownFact } from '../facts.ts';
import { keyFacts } from '../../pitch/key-facts.ts';
import type { ColorRole } from '../../theme/roles.ts';
import { widest } from '../chart/measure.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, textOf, type Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { factPath, sourcesOfFacts } from './parts.ts';

/** Kind 7: one to four figures, each with what it means and how it compares. */
export const figures: Layout = (context) => {
  const facts = keyFacts(knownFacts(context));
  const [first] = facts;
  if (!first) return [];
  const sources = sourcesOfFacts(
    context,
    facts.map(({ id }) => id),
  );
  return [
    {
      id: slideId('figures'),
      kind: 'figures',
      section: 'Evidence',
      frame: 'evidence',
      notes: [],
      sources,
      numbersSources: sources.length > 1,
      title: titleFor(context, first),
      drops: ['comment'],
      items: { count: facts.length, most: facts.length === 4 ? 4 : 3 },
      draw: (page, part) => draw(page, context, facts, part, sources),
    },
  ];
};

const knownFacts = ({ pitch, facts }: Context): readonly KnownFact[] =>
  (pitch.evidence?.facts ?? []).flatMap(({ id }) => facts.find(id) ?? []);

/** `26 hours median wait for a first answer`; `Hours until an answer: 26 hours`, where the label begins as a sentence does. */
function titleFor(context: Context, fact: KnownFact): Rich {
  const path = factPath(fact.id);
  const comment = context.prose(fact.comment, within(path, 'comment'));
  const meaning = context.line(fact.label, within(path, 'label'));
  const figure = plain(context.facts.inText(fact), [within(path, 'value')]);
  if (meaning && standsAlone(context, textOf(meaning), fact)) return inLine(': ', meaning, figure);
  return inLine(' ', figure, meaning ?? comment);
}

/** A label that begins as a sentence does, or with the figure's own unit, does not go on from the figure. */
function standsAlone({ locale }: Context, label: string, { unit }: KnownFact): boolean {
  const [first = ''] = label.toLowerCase().split(' ');
  if (unit !== undefined && first === unit.toLowerCase()) return true;
  // German writes every noun large.
  return locale.language !== 'de' && /^\p{Lu}\p{Ll}/u.test(label);
}

function draw(page: Page, context: Context, facts: readonly KnownFact[], part: Part, sources: readonly string[]): void {
  const shown = facts.slice(part.from, part.to);
  const [only] = shown;
  if (only && facts.length === 1) return drawSingle(page, context, only, sources);
  const narrow = part.rows === 4;
  const span = narrow ? 3 : 4;
  shown.forEach((fact, i) => {
    const lead = part.from + i === 0;
    const style: FigureStyle = { x: colX(span * i), w: colW(span), lead, narrow, name: `Figure ${part.from + i + 1}` };
    drawFigure(page, context, fact, style, sources);
  });
}

interface FigureStyle {
  readonly x: number;
  readonly w: number;
  readonly lead: boolean;
  readonly narrow: boolean;
  readonly name: string;
}

function drawFigure(
  page: Page,
  context: Context,
  fact: KnownFact,
  { x, w, lead, narrow, name }: FigureStyle,
  sources: readonly string[],
): void {
  const color: ColorRole = lead ? 'accent' : 'ink';
  page.rule(x, BODY_TOP, w, color, 1.5);
  const style = narrow ? ({ style: 'figureL', floor: 32 } as const) : ({ style: 'figureXL', floor: 40 } as const);
  const place = box(x, 2.3333, w - BETWEEN, 1);
  page.figure(
    { name, box: place, ...style, color, group: 'figure', text: context.facts.figure(fact) },
    context.facts.figure(fact, { compact: true }),
  );
  const { meaning, comment } = wordsOf(context, fact, sources);
  page.text({ name: `${name} meaning`, box: box(x, 3.4167, w - 0.3333, 1), style: 'body', floor: 18, text: meaning });
  const bars = drawBars(page, context, fact, { x, y: 4.5, w, longest: narrow ? 1 : 1.75, color, name });
  if (!comment) return;
  const y = bars ? 5.5833 : 4.5;
  if (page.keeps('comment')) page.rule(x, y, w);
  const room = box(x, y + 0.125, w, Math.max(0.3333, page.bottom - y - 0.125));
  page.text({ name: `${name} comment`, box: room, style: 'support', text: comment, part: 'comment' });
}

interface FigureWords {
  readonly meaning: Rich | undefined;
  readonly comment: Rich | undefined;
}

/** What it means and what the comparison says; the last of them has the source's number, where there are several. */
function wordsOf(context: Context, fact: KnownFact, sources: readonly string[]): FigureWords {
  const path = factPath(fact.id);
  const meaning = context.line(fact.label, within(path, 'label'));
  const comment = context.prose(fact.comment, within(path, 'comment'));
  const index = fact.source === undefined ? -1 : sources.indexOf(fact.source);
  if (index < 0 || sources.length < 2) return { meaning, comment };
  const numbered = (text: Rich): Rich =>
    inLine('', text, { paragraphs: [[{ text: String(index + 1), superscript: true }]], from: [] });
  return comment
    ? { meaning, comment: numbered(comment) }
    : { meaning: meaning && numbered(meaning), comment: undefined };
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  /** Inches of the longer bar. */
  readonly longest: number;
  readonly color: ColorRole;
  readonly name: string;
}

/** A long figure stays clear of the next column's. */
const BETWEEN = 0.25;
const LABEL_WIDTH = { least: 1.0833, most: 1.5 } as const;
/** A bar shorter than this share of the longer one cannot be seen. */
const THINNEST = 0.02;

/** Two bars, the comparator's in grey and ours in colour: rectangles, since two values need no chart. */
function drawBars(page: Page, context: Context, fact: KnownFact, { x, y, w, longest, color, name }: BarPlace): boolean {
  const other = fact.comparator?.value;
  const most = Math.max(other ?? 0, fact.value);
  if (
    other === undefined ||
    other < 0 ||
    fact.value < 0 ||
    most <= 0 ||
    Math.min(other, fact.value) / most < THINNEST
  ) {
    return false;
  }
  const path = factPath(fact.id);
  const comparator = fieldPath(path, 'comparator');
  const their = context.line(fact.comparator?.period ?? fact.comparator?.label, comparator);
  const our = context.line(fact.period, within(path, 'period')) ?? plain(context.label('figures.now'));
  const rows = [
    { text: their, value: other, fill: 'context', bold: false, name: `${name} comparator` },
    { text: our, value: fact.value, fill: color, bold: true, name: `${name} now` },
  ] as const;
  const needed = widest(
    rows.map((row) => (row.text ? textOf(row.text) : '')),
    context.typesetter,
    true,
    context.theme.styles.caption.size,
  );
  const labels = Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, needed * 1.03));
  rows.forEach((row, i) => {
    const top = y + i * 0.4167;
    const length = ((longest - (labels - LABEL_WIDTH.least)) * row.value) / most;
    const look = { style: 'caption', floor: 14, anchor: 'middle', bold: row.bold, lines: 1, group: 'bars' } as const;
    const ink = row.bold ? ({ color: 'ink' } as const) : {};
    page.text({ ...look, ...ink, name: row.name, box: box(x, top, labels, 0.3333), text: row.text });
    page.block(box(x + labels + 0.0417, top + 0.0625, length, 0.2083), row.fill);
    const at = x + labels + 0.125 + length;
    const value = context.facts.short(fact, row.value);
    page.text({ ...look, ...ink, name: `${row.name} value`, box: box(at, top, x + w - at, 0.3333), text: value });
  });
  return true;
}

/** Points. */
const SINGLE_SIZE = 120;

/** One figure alone, as large as a slide carries, its meaning large beside it. */
function drawSingle(page: Page, context: Context, fact: KnownFact, sources: readonly string[]): void {
  const w = colW(5);
  page.rule(colX(0), BODY_TOP, w, 'accent', 1.5);
  const place = {
    name: 'Figure 1',
    box: box(colX(0), 2.5, w, 1.75),
    style: 'figureXL',
    size: SINGLE_SIZE,
    floor: 40,
    color: 'accent',
  } as const;
  page.figure({ ...place, text: context.facts.figure(fact) }, context.facts.figure(fact, { compact: true }));
  const bar = { x: colX(0), y: 4.75, w, longest: 2.5, color: 'accent', name: 'Figure 1' } as const;
  drawBars(page, context, fact, bar);
  const { meaning, comment } = wordsOf(context, fact, sources);
  page.rule(colX(6), BODY_TOP, colW(6), 'ink', 1.5);
  page.text({
    name: 'Figure 1 meaning',
    box: box(colX(6), 2.4167, colW(6), 2),
    style: 'asks',
    color: 'ink',
    floor: 20,
    text: meaning,
  });
  page.text({
    name: 'Figure 1 comment',
    box: box(colX(6), 4.75, colW(6), page.bottom - 4.75),
    style: 'body',
    floor: 18,
    text: comment,
    part: 'comment',
    color: 'muted',
  });
}
