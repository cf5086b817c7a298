import { box, pt, type Pt } from '../../base/units.ts';
import type { ScenarioResult } from '../../business-case/compute.ts';
import { horizonOf } from '../../business-case/lines.ts';
import { SCENARIOS, type Scenario } from '../../business-case/scenarios.ts';
import type { CaseMeasure } from '../../pitch/case-facts.ts';
import { SCENARIO_LABELS } from '../case-facts.ts';
import { textWidth } from '../chart/measure.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW } from '../grid.ts';
import type { CellSpec, Page } from '../page.ts';
import { plain } from '../rich.ts';
import { HORIZON, resultFrom, type View } from './business-case-view.ts';
import { listing } from './parts.ts';

/** The scenarios in figures: a table of three, or where all are one, three figures in its place. */

const TABLE = { x: 7.75, w: 4.8333 } as const;
const PADDING = [0.0833, 0.0833] as const;
const HEADS = ['case.scenario', 'case.payback', 'case.net', 'case.return'] as const;

export function drawTable(page: Page, { context, results, plan }: View): void {
  const n = context.locale.number(horizonOf(plan));
  const heads = HEADS.map((key) => context.label(key, { n }));
  const rows = SHOWN.map((scenario) => ({ scenario, texts: scenarioTexts(context, results[scenario]) }));
  const head = heads.map((text, i): CellSpec => ({
    text: plain(text, HEADS[i] === 'case.net' ? [HORIZON] : []),
    style: 'label',
    color: 'muted',
    align: i === 0 ? 'start' : 'end',
    padding: PADDING,
    top: { color: 'ink', weight: 1.5 },
    bottom: { color: 'ink', weight: 1 },
  }));
  const payback = SCENARIOS.map((scenario) => ({
    name: context.label(SCENARIO_LABELS[scenario]),
    value: paybackText(context, results[scenario]),
  }));
  page.table({
    name: 'Scenarios',
    alt: listing(context, payback),
    x: TABLE.x,
    y: BODY_TOP,
    columns: columnsFor(
      context,
      heads,
      rows.map(({ texts }) => texts),
    ),
    rows: [
      { height: 0.4583, cells: head },
      ...rows.map(({ scenario, texts }) => ({
        height: 0.5417,
        cells: scenarioCells(texts, scenario),
      })),
    ],
  });
}

const SHOWN = ['cautious', 'base', 'hopeful'] as const;

const FLOOR = pt(16);

/**
 * Each as wide as its widest figure, or the widest word over it, and an equal share of what is left. Where that is too
 * much, figures shrink before heads do: a head cannot.
 */
function columnsFor(
  context: Context,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const { size } = context.theme.styles.support;
  const full = needsAt(size, context, heads, rows);
  const needs = sum(full) <= TABLE.w ? full : needsAt(size < FLOOR ? size : FLOOR, context, heads, rows);
  const spare = (TABLE.w - sum(needs)) / needs.length;
  return needs.map((need) => (spare > 0 ? need + spare : (need * TABLE.w) / sum(needs)));
}

function needsAt(
  size: Pt,
  { typesetter, theme }: Context,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const { label } = theme.styles;
  const [before, after] = PADDING;
  return heads.map((head, i) => {
    const words = head.split(' ').map((word) => textWidth(word, typesetter, label.bold, label.size));
    const figures = rows.map((texts) => textWidth(texts[i] ?? '', typesetter, true, size));
    return Math.max(...words, ...figures) + before + after;
  });
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const scenarioTexts = (context: Context, result: ScenarioResult): readonly string[] => [
  context.label(SCENARIO_LABELS[result.scenario]),
  paybackText(context, result),
  netText(context, result),
  returnText(context, result),
];

const netText = ({ locale, currency }: Context, { net }: ScenarioResult): string =>
  locale.money(Math.round(net), currency, { signed: true, compact: true });

/** What stands in each column; the first names the scenario. */
const MEASURES: readonly (CaseMeasure | undefined)[] = [undefined, 'payback', 'net', 'roi'];

function scenarioCells(texts: readonly string[], scenario: Scenario): readonly CellSpec[] {
  const isBase = scenario === 'base';
  return texts.map((text, i) => ({
    text: plain(text, resultFrom(scenario, MEASURES[i])),
    style: 'support',
    floor: FLOOR,
    align: i === 0 ? 'start' : 'end',
    padding: PADDING,
    bold: isBase,
    bottom: { color: 'rule', weight: 1 },
    ...(isBase ? { ground: 'tint' as const } : {}),
  }));
}

const returnText = ({ locale }: Context, { roi }: ScenarioResult): string =>
  roi === undefined ? '–' : locale.number(Math.round(roi * 100)) + locale.percentSign;

const paybackText = (context: Context, { payback }: ScenarioResult): string =>
  payback === undefined
    ? context.label('case.never')
    : context.label('case.month', { n: context.locale.number(payback) });

/** One scenario needs no table: three figures in its place. */
export function drawFacts(page: Page, { context, results, plan }: View): void {
  const { base } = results;
  const facts = [
    ['Payback', 'case.payback', 'payback', paybackText(context, base)],
    ['Net', 'case.net', 'net', netText(context, base)],
    ['Return', 'case.return', 'roi', returnText(context, base)],
  ] as const;
  facts.forEach(([name, key, measure, value], i) => {
    const y = BODY_TOP + i * 0.75;
    page.rule(TABLE.x, y, colW(5), i === 0 ? 'ink' : 'rule', i === 0 ? 1.5 : 1);
    const n = context.locale.number(horizonOf(plan));
    const text = plain(context.label(key, { n }), key === 'case.net' ? [HORIZON] : []);
    page.text({ name: `${name} label`, box: box(TABLE.x, y, 2, 0.75), style: 'caption', text, anchor: 'middle' });
    page.figure({
      name,
      box: box(TABLE.x + 2, y, colW(5) - 2, 0.75),
      style: 'figureM',
      floor: 20,
      text: plain(value, resultFrom('base', measure)),
      anchor: 'middle',
      align: 'end',
    });
  });
}
