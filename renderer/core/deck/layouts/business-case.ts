import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import {
  computeCase,
  horizonOf,
  inOrder,
  SCENARIOS,
  type Scenario,
  type ScenarioResult,
} from '../../business-case/compute.ts';
import type { BusinessCase } from '../../pitch/schema/index.ts';
import { lineChart, type LineRow } from '../chart/line-chart.ts';
import { waterfallChart } from '../chart/waterfall-chart.ts';
import { valueWriter } from '../chart/write-value.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, MARGIN, WIDE_GAP } from '../grid.ts';
import type { CellSpec, Page } from '../page.ts';
import { inLine, plain, restyled, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { label, sourcesOfFacts, titleOf, unique } from './parts.ts';

/** Kind 11: costs and benefits over time in three scenarios, as a chart, a table and one sentence. */
export const businessCase: Layout = (context) => {
  const plan = context.pitch.evidence?.businessCase;
  const lines = plan?.lines ?? [];
  if (!plan || lines.length === 0) return [];
  for (const { id, amount, label: name } of lines.filter((line) => !inOrder(line.amount))) {
    context.report(
      'bounds-out-of-order',
      within(PATH, 'lines', { id }, 'amount'),
      `${name ?? id}: ${JSON.stringify(amount)}`,
    );
  }
  const results = computeCase(plan);
  const assumptions = (plan.assumptions ?? []).map(({ id, text }) =>
    context.prose(text, within(PATH, 'assumptions', { id }, 'text')),
  );
  const waterfall = context.pitch.deck?.slides?.['business-case']?.layout === 'waterfall';
  return [
    {
      id: slideId('business-case'),
      kind: 'business-case',
      section: 'Evidence',
      frame: 'evidence',
      title: titleOf(context, plan.claim, within(PATH, 'claim'), claimFrom(context, results)),
      notes: [context.prose(plan.notes, within(PATH, 'notes')), ...assumptions],
      sources: unique([
        plan.source,
        ...sourcesOfFacts(
          context,
          lines.map(({ fact }) => fact),
        ),
      ]),
      draw: (page) => {
        const view: View = { context, plan, results, unit: unitOf(context, results) };
        if (waterfall) drawWaterfall(page, view);
        else drawLines(page, view);
        if (hasScenarios(plan)) drawTable(page, view);
        else drawFacts(page, view);
        drawSentence(page, view);
      },
    },
  ];
};

const PATH = fieldPath('evidence', 'businessCase');

type Results = Readonly<Record<Scenario, ScenarioResult>>;

interface View {
  readonly context: Context;
  readonly plan: BusinessCase;
  readonly results: Results;
  readonly unit: Unit;
}

/** Money is drawn in thousands or millions where that leaves room for the lines. */
interface Unit {
  readonly divisor: number;
  readonly name: string;
}

function unitOf(context: Context, results: Results): Unit {
  const most = Math.max(...SCENARIOS.flatMap((scenario) => results[scenario].cumulative.map(Math.abs)));
  const currency = context.locale.currencySign(context.currency);
  if (most >= 10_000_000) return { divisor: 1_000_000, name: context.label('case.unit.million', { currency }) };
  return most >= 10_000
    ? { divisor: 1000, name: context.label('case.unit', { currency }) }
    : { divisor: 1, name: currency };
}

const hasScenarios = ({ lines = [] }: BusinessCase): boolean =>
  lines.some(
    ({ amount }) => (amount.low ?? amount.base) !== amount.base || (amount.high ?? amount.base) !== amount.base,
  );

/** The weakest scenario that pays back makes the claim. */
function claimFrom(context: Context, { cautious, base }: Results): Rich {
  const month = (result: ScenarioResult): string => context.locale.number(result.payback ?? 0);
  const from = [within(PATH, 'lines')];
  if (cautious.payback !== undefined) return plain(context.label('case.title.all', { n: month(cautious) }), from);
  if (base.payback !== undefined) return plain(context.label('case.title.base', { n: month(base) }), from);
  return plain(context.label('case.title.none', { n: context.locale.number(base.cumulative.length - 1) }), from);
}

function drawCaption(page: Page, { context, plan, unit }: View, key: 'case.caption' | 'case.total', w: number): Rich {
  const start = context.date(plan.start);
  const from = start
    ? context.label('case.from', { month: context.locale.date({ year: start.year, month: start.month ?? 1 }) })
    : context.label('case.months');
  const named = restyled(label(context, key), { bold: true, color: 'ink' });
  const caption = inLine(', ', named, plain(unit.name), key === 'case.caption' ? plain(from) : undefined);
  page.text({
    name: 'Caption',
    box: box(MARGIN, BODY_TOP, w, 0.3333),
    style: 'caption',
    floor: 14,
    text: caption,
    lines: 1,
  });
  return caption;
}

const CHART_TOP = 2.5833;

function drawLines(page: Page, view: View): void {
  const { context, results, unit, plan } = view;
  const caption = drawCaption(page, view, 'case.caption', colW(7));
  const values = (scenario: Scenario): readonly number[] =>
    results[scenario].cumulative.map((sum) => Math.round((sum / unit.divisor) * 10) / 10);
  const all = SCENARIOS.flatMap(values).map(Math.round);
  const writer = valueWriter(all, undefined, context.locale);
  const place = box(MARGIN, CHART_TOP, colW(7) - WIDE_GAP, page.bottom - CHART_TOP);
  const scenarios = hasScenarios(plan) ? (['hopeful', 'cautious', 'base'] as const) : (['base'] as const);
  const rows = scenarios.map((scenario): LineRow => ({
    name: context.label(SCENARIO_LABELS[scenario]),
    values: values(scenario),
    role: scenario === 'base' ? 'ours' : 'context',
  }));
  const { payback } = results.base;
  const beadText = context.label('case.paysBack', { n: context.locale.number(payback ?? 0) });
  const bead =
    payback === undefined ? undefined : { index: payback, value: values('base')[payback] ?? 0, text: beadText };
  const { chart } = lineChart(
    {
      categories: results.base.cumulative.map((_, i) => String(i)),
      rows,
      target: undefined,
      event: undefined,
      bead,
      numeric: true,
      writer,
      frame: { w: place.w, h: place.h },
    },
    context.typesetter,
  );
  const reading = scenarios
    .toReversed()
    .map((scenario) => `${context.label(SCENARIO_LABELS[scenario])}: ${writer.label(values(scenario).at(-1) ?? 0)}`);
  const alt = `${textOf(caption)}. ${[...reading, ...(bead ? [beadText] : [])].join('; ')}.`;
  page.chart('Business case', place, chart, alt, [within(PATH, 'lines')]);
}

const SCENARIO_LABELS = { cautious: 'case.low', base: 'case.base', hopeful: 'case.high' } as const;

/** What the lines add up to in the base scenario, step by step. */
function drawWaterfall(page: Page, view: View): void {
  const { context, plan, unit } = view;
  const caption = drawCaption(page, view, 'case.total', colW(7));
  const place = box(MARGIN, CHART_TOP, colW(7) - WIDE_GAP, page.bottom - CHART_TOP);
  const steps = (plan.lines ?? []).map((line) => {
    const { base } = computeCase({ ...plan, lines: [line] });
    return { name: line.label ?? line.id, value: Math.round((base.net / unit.divisor) * 10) / 10 };
  });
  const total = context.label('case.net', { n: context.locale.number(horizonOf(plan)) });
  const { chart, merged } = waterfallChart(
    { steps, total, other: context.label('chart.other'), frame: { w: place.w, h: place.h } },
    context,
  );
  if (merged.length > 0) context.report('part-left-out', within(PATH, 'lines'), merged.join(', '));
  const alt = `${textOf(caption)}. ${steps.map(({ name, value }) => `${name}: ${context.locale.number(value)}`).join('; ')}.`;
  page.chart('Business case', place, chart, alt, [within(PATH, 'lines')]);
}

const TABLE = { x: 7.75, columns: [1.05, 1.2, 1.3833, 1.2] } as const;
const PADDING = [0.0833, 0.0833] as const;

function drawTable(page: Page, view: View): void {
  const { context, results, plan } = view;
  const sentence = sentenceOf(view);
  const height = sentence ? 0.5417 : 0.75;
  const heads = ['case.scenario', 'case.payback', 'case.net', 'case.return'] as const;
  const n = context.locale.number(horizonOf(plan));
  const head = heads.map((key, i): CellSpec => ({
    text: plain(context.label(key, { n })),
    style: 'label',
    color: 'muted',
    align: i === 0 ? 'start' : 'end',
    padding: PADDING,
    top: { color: 'ink', weight: 1.5 },
    bottom: { color: 'ink', weight: 1 },
  }));
  const rows = (['cautious', 'base', 'hopeful'] as const).map((scenario) => ({
    height,
    cells: scenarioRow(view, results[scenario]),
  }));
  const alt = SCENARIOS.map(
    (scenario) => `${context.label(SCENARIO_LABELS[scenario])}: ${paybackText(context, results[scenario])}`,
  ).join('; ');
  page.table({
    name: 'Scenarios',
    alt,
    x: TABLE.x,
    y: BODY_TOP,
    columns: TABLE.columns,
    rows: [{ height: 0.4583, cells: head }, ...rows],
  });
}

function scenarioRow({ context }: View, result: ScenarioResult): readonly CellSpec[] {
  const isBase = result.scenario === 'base';
  const money = context.locale.money(Math.round(result.net), context.currency, { signed: true, compact: true });
  const roi =
    result.roi === undefined ? '–' : context.locale.number(Math.round(result.roi * 100)) + context.locale.percentSign;
  const texts = [context.label(SCENARIO_LABELS[result.scenario]), paybackText(context, result), money, roi];
  return texts.map((text, i) => ({
    text: plain(text, [within(PATH, 'lines')]),
    style: 'support',
    floor: 16,
    align: i === 0 ? 'start' : 'end',
    padding: PADDING,
    bold: isBase,
    bottom: { color: 'rule', weight: 1 },
    ...(isBase ? { ground: 'tint' as const } : {}),
  }));
}

const paybackText = (context: Context, { payback }: ScenarioResult): string =>
  payback === undefined
    ? context.label('case.never')
    : context.label('case.month', { n: context.locale.number(payback) });

/** One scenario needs no table: three figures in its place. */
function drawFacts(page: Page, { context, results, plan, unit }: View): void {
  const { base } = results;
  const from = [within(PATH, 'lines')];
  const facts = [
    ['Payback', 'case.payback', paybackText(context, base)],
    [
      'Net',
      'case.net',
      context.locale.money(Math.round(base.net / unit.divisor), context.currency, { decimals: 0, signed: true }) +
        (unit.divisor > 1 ? ` (${unit.name})` : ''),
    ],
    [
      'Return',
      'case.return',
      base.roi === undefined ? '–' : context.locale.number(Math.round(base.roi * 100)) + context.locale.percentSign,
    ],
  ] as const;
  facts.forEach(([name, key, value], i) => {
    const y = BODY_TOP + i * 0.75;
    page.rule(TABLE.x, y, colW(5), i === 0 ? 'ink' : 'rule', i === 0 ? 1.5 : 1);
    const text = plain(context.label(key, { n: context.locale.number(horizonOf(plan)) }));
    page.text({ name: `${name} label`, box: box(TABLE.x, y, 2, 0.75), style: 'caption', text, anchor: 'middle' });
    page.figure({
      name,
      box: box(TABLE.x + 2, y, colW(5) - 2, 0.75),
      style: 'figureM',
      floor: 20,
      text: plain(value, from),
      anchor: 'middle',
      align: 'end',
    });
  });
}

function sentenceOf({ context, plan, results }: View): Rich | undefined {
  const own = context.prose(plan.sentence, within(PATH, 'sentence'));
  if (own) return own;
  const { cautious } = results;
  if (cautious.payback === undefined) return undefined;
  return plain(context.label('case.sentence', { n: context.locale.number(cautious.payback) }), [within(PATH, 'lines')]);
}

function drawSentence(page: Page, view: View): void {
  const sentence = sentenceOf(view);
  if (!sentence) return;
  const top = 4.5;
  page.block(box(colX(7), top, colW(5), page.bottom - top), 'panel');
  const place = box(colX(7) + 0.3333, top + 0.125, colW(5) - 0.6667, page.bottom - top - 0.25);
  page.text({
    name: 'Sentence',
    box: place,
    style: 'lead',
    floor: 20,
    text: sentence,
    color: 'panelText',
    anchor: 'middle',
  });
}
