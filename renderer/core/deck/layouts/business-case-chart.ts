import { within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import { horizonOf } from '../../business-case/lines.ts';
import { hasScenarios, SCENARIOS, type Scenario } from '../../business-case/scenarios.ts';
import { lineNets } from '../../business-case/tornado.ts';
import { SCENARIO_LABELS } from '../case-facts.ts';
import { lineChart, type LineRow } from '../chart/line-chart.ts';
import { shownValue, waterfallChart } from '../chart/waterfall-chart.ts';
import { valueWriter } from '../chart/write-value.ts';
import { BODY_TOP, colW, MARGIN, WIDE_GAP } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf, type Rich } from '../rich.ts';
import { PATH, resultFrom, type View } from './business-case-view.ts';
import { inSentences, label, listing } from './parts.ts';

/** The sums of costs and benefits: over time in each scenario, or step by step in the base scenario. */

function drawCaption(page: Page, { context, plan, unit }: View, key: 'case.caption' | 'case.total', w: number): Rich {
  const start = context.date(plan.start);
  const from = start
    ? context.label('case.from', { month: context.locale.date({ year: start.year, month: start.month ?? 1 }) })
    : context.label('case.months');
  const named = restyled(label(context, key), { bold: true, color: 'ink' });
  const caption = inLine(
    context.locale.punctuation.comma,
    named,
    plain(unit.name),
    key === 'case.caption' ? plain(from) : undefined,
  );
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

export function drawLines(page: Page, view: View): void {
  const { context, results, unit, plan } = view;
  const caption = drawCaption(page, view, 'case.caption', colW(7));
  const values = (scenario: Scenario): readonly number[] =>
    results[scenario].cumulative.map((sum) => sum / unit.divisor);
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
  const reading = scenarios.toReversed().map((scenario) => ({
    name: context.label(SCENARIO_LABELS[scenario]),
    value: writer.label(values(scenario).at(-1) ?? 0),
  }));
  const alt = inSentences(context, [textOf(caption), listing(context, reading), bead ? beadText : '']);
  const from = scenarios.flatMap((scenario) => resultFrom(scenario, 'net'));
  page.chart('Business case', place, chart, alt, [...new Set([...from, ...resultFrom('base', 'payback')])]);
}

/** What the lines add up to in the base scenario, step by step. */
export function drawWaterfall(page: Page, view: View): void {
  const { context, plan, unit } = view;
  const caption = drawCaption(page, view, 'case.total', colW(7));
  const place = box(MARGIN, CHART_TOP, colW(7) - WIDE_GAP, page.bottom - CHART_TOP);
  const steps = lineNets(plan).map(({ line, net }) => ({
    name: line.label ?? line.id,
    value: net / unit.divisor,
  }));
  const total = context.label('case.net', { n: context.locale.number(horizonOf(plan)) });
  const { chart, merged } = waterfallChart(
    { steps, total, other: context.label('chart.other'), frame: { w: place.w, h: place.h } },
    context,
  );
  if (merged.length > 0) context.report('part-left-out', within(PATH, 'lines'), merged.join(', '));
  const reading = steps.map(({ name, value }) => ({ name, value: context.locale.number(shownValue(value)) }));
  const alt = inSentences(context, [textOf(caption), listing(context, reading)]);
  page.chart('Business case', place, chart, alt, resultFrom('base', 'net'));
}
