import { fieldPath, slideId, within, type FieldPath } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { CaseStudy } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colX } from '../grid.ts';
import type { LabelKey } from '../labels.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf, type Rich } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { drawOneSeries, namedValues } from './one-series.ts';
import { label, quoted, sourcesOfProse, titleOf, unique } from './parts.ts';
import { drawAlone } from './alone.ts';

/** Kind 12: somebody who has done it, how they are like us and unlike us, and what came of it. One slide each. */
export const caseStudies: Layout = (context) =>
  (context.pitch.evidence?.caseStudies ?? []).flatMap((study) => caseSlide(context, study) ?? []);

function caseSlide(context: Context, study: CaseStudy): SlideSpec | undefined {
  const path = fieldPath('evidence', 'caseStudies', { id: study.id });
  const name = context.line(study.name, within(path, 'name')) ?? context.line(study.who, within(path, 'who'));
  const result = context.prose(study.result, within(path, 'result'));
  const rows = rowsOf(context, study, path);
  if (!name || (rows.length === 0 && !result && !study.series && !study.beforeAfter)) return undefined;
  // A result that is all there is stands on the slide itself.
  const bare = result && rows.length === 0 && !study.series && !study.beforeAfter && !study.quote?.text;
  const fallback = (!bare && result) || plain(context.label('study.title', { name: textOf(name) }), name.from);
  const title = titleOf(context, study.claim, within(path, 'claim'), fallback);
  const told = title === result ? undefined : result;
  return {
    id: slideId('case', study.id),
    kind: 'case',
    section: 'Evidence',
    frame: 'evidence',
    title,
    drops: ['quote'],
    notes: [context.prose(study.notes, within(path, 'notes'))],
    sources: unique([study.source, ...sourcesOfProse(context, [study.result, study.likeUs, study.whatTheyDid])]),
    draw: (page) => {
      if (bare) return drawBare(page, context, study, path, name, result);
      drawLeft(page, context, study, path, name, rows);
      drawRight(page, context, study, path, told);
    },
  };
}

function drawBare(page: Page, context: Context, study: CaseStudy, path: FieldPath, name: Rich, result: Rich): void {
  const who = context.line(study.who, within(path, 'who'));
  const support = { text: who && textOf(who) !== textOf(name) ? who : undefined, part: 'quote' };
  drawAlone(page, { name: 'Result', label: ['Name', name], text: result, support, columns: 10 });
}

interface Row {
  readonly name: string;
  readonly heading: Rich;
  readonly text: Rich;
  readonly muted: boolean;
}

function rowsOf(context: Context, study: CaseStudy, path: FieldPath): readonly Row[] {
  const fields = [
    ['Like us', 'likeUs', 'study.like'],
    ['What they did', 'whatTheyDid', 'study.did'],
    ['Unlike us', 'unlikeUs', 'study.unlike'],
  ] as const satisfies readonly (readonly [string, keyof CaseStudy, LabelKey])[];
  return fields.flatMap(([name, field, key]) => {
    const text = context.prose(study[field], within(path, field));
    return text ? [{ name, heading: label(context, key), text, muted: field === 'unlikeUs' }] : [];
  });
}

const LEFT_WIDTH = 3.5833;
const ROWS_TOP = 3.25;

function drawLeft(
  page: Page,
  context: Context,
  study: CaseStudy,
  path: FieldPath,
  name: Rich,
  rows: readonly Row[],
): void {
  page.rule(colX(0), BODY_TOP, LEFT_WIDTH, 'ink', 1.5);
  page.text({
    name: 'Name',
    box: box(colX(0), 2.3333, LEFT_WIDTH, 0.3333),
    style: 'heading',
    floor: 18,
    text: name,
    lines: 1,
  });
  const who = context.line(study.who, within(path, 'who'));
  page.text({ name: 'Who', box: box(colX(0), 2.6667, LEFT_WIDTH, 0.5), style: 'caption', floor: 14, text: who });
  const height = (page.bottom - ROWS_TOP) / 3;
  rows.forEach(({ name: row, heading, text, muted }, i) => {
    const y = ROWS_TOP + i * height;
    page.rule(colX(0), y, LEFT_WIDTH);
    page.text({
      name: `${row} label`,
      box: box(colX(0), y + 0.125, LEFT_WIDTH, 0.25),
      style: 'label',
      text: heading,
      color: muted ? 'muted' : 'accent',
    });
    page.text({ name: row, box: box(colX(0), y + 0.375, LEFT_WIDTH - 0.1667, height - 0.375), style: 'support', text });
  });
}

const RIGHT = { x: colX(4), w: 7.8333 } as const;
const CHART_TOP = 2.5;
const QUOTE_HEIGHT = 1.0833;

function drawRight(page: Page, context: Context, study: CaseStudy, path: FieldPath, result: Rich | undefined): void {
  const quote = context.prose(study.quote?.text, within(path, 'quote', 'text'));
  const told = quote ? quoted(context, quote) : result;
  const by = quote && context.line(study.quote?.by, within(path, 'quote', 'by'));
  const keeps = told !== undefined && page.keeps('quote');
  const bottom = keeps ? page.bottom - QUOTE_HEIGHT - 0.1667 : page.bottom;
  if (!drawChart(page, context, study, path, bottom)) drawBeforeAfter(page, context, study, path, bottom);
  if (quote && result) page.leaveOut(result);
  if (!told) return;
  if (!keeps) return page.leaveOut(told);
  const top = page.bottom - QUOTE_HEIGHT;
  page.block(box(RIGHT.x, top, RIGHT.w, QUOTE_HEIGHT), 'surface');
  const inner = { x: RIGHT.x + 0.3333, w: RIGHT.w - 0.6667 };
  const room = by ? QUOTE_HEIGHT - 0.4583 : QUOTE_HEIGHT - 0.1667;
  const set = page.text({
    name: 'Quote',
    box: box(inner.x, top + 0.125, inner.w, room),
    style: 'quoteSmall',
    floor: 20,
    text: told,
    part: 'quote',
    anchor: by ? 'top' : 'middle',
  });
  const y = top + 0.125 + Math.max(0.45, (set?.height ?? 0) + 0.0417);
  page.text({
    name: 'Quote by',
    box: box(inner.x, y, inner.w, 0.3333),
    style: 'caption',
    floor: 14,
    text: by,
    part: 'quote',
    lines: 1,
  });
}

function drawChart(page: Page, context: Context, study: CaseStudy, path: FieldPath, bottom: number): boolean {
  const { categories = [], values = [], measure, cut, unit } = study.series ?? {};
  const at = within(path, 'series');
  const items = namedValues(context, categories, values, at);
  if (items.length < 2 || items.length > MOST_COLUMNS) return false;
  const named = context.line(measure, within(at, 'measure'));
  const caption = inLine(
    context.locale.punctuation.comma,
    named && restyled(named, { bold: true, color: 'ink' }),
    context.line(cut, within(at, 'cut')),
  );
  page.text({
    name: 'Caption',
    box: box(RIGHT.x, BODY_TOP, RIGHT.w, 0.3333),
    style: 'caption',
    floor: 14,
    text: caption,
    lines: 1,
  });
  drawOneSeries(page, context, {
    name: 'Result',
    place: box(RIGHT.x, CHART_TOP, RIGHT.w, bottom - CHART_TOP),
    items,
    measure: named,
    caption,
    unit,
    highlight: items.length - 1,
    upright: true,
    path: at,
  });
  return true;
}

const MOST_COLUMNS = 14;

/** Two figures with an arrow between them, where there is no series. */
function drawBeforeAfter(page: Page, context: Context, study: CaseStudy, path: FieldPath, bottom: number): void {
  const { before, after, unit, label: name } = study.beforeAfter ?? {};
  const at = within(path, 'beforeAfter');
  if (before === undefined || after === undefined) return;
  page.text({
    name: 'Caption',
    box: box(RIGHT.x, BODY_TOP, RIGHT.w, 0.3333),
    style: 'caption',
    floor: 14,
    text: context.line(name, within(at, 'label')),
    lines: 1,
  });
  const figure = (value: number, field: string): Rich => context.facts.amount(value, unit, [within(at, field)]);
  const y = CHART_TOP + (bottom - CHART_TOP) / 2 - 0.8333;
  const half = RIGHT.w / 2 - 0.4167;
  const right = RIGHT.x + RIGHT.w - half;
  const heads = [
    ['Before', label(context, 'study.before'), RIGHT.x, 'ink', figure(before, 'before'), 'muted'],
    ['After', label(context, 'study.after'), right, 'accent', figure(after, 'after'), 'accent'],
  ] as const;
  for (const [key, heading, x, rule, text, color] of heads) {
    page.rule(x, y, half, rule, 1.5);
    page.text({ name: `${key} label`, box: box(x, y + 0.1667, half, 0.25), style: 'label', text: heading, color });
    page.figure({
      name: key,
      box: box(x, y + 0.5417, half, 1.1198),
      style: 'figureXL',
      floor: 48,
      text,
      color,
      group: 'before-after',
    });
  }
  page.icon('arrow-right', RIGHT.x + RIGHT.w / 2 - 0.1667, y + 0.85, 0.3333, 'accent');
}
