import { slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import { computeCase, type Results } from '../../business-case/compute.ts';
import { hasScenarios, inOrder, withAmounts, type Scenario } from '../../business-case/scenarios.ts';
import { caseField } from '../../pitch/case-facts.ts';
import type { BusinessCase } from '../../pitch/schema/index.ts';
import { caseSentence } from '../case-sentence.ts';
import type { Context } from '../context.ts';
import { colW, colX } from '../grid.ts';
import type { LabelKey } from '../labels.ts';
import type { Page } from '../page.ts';
import { plain, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { drawLines, drawWaterfall } from './business-case-chart.ts';
import { drawFacts, drawTable } from './business-case-table.ts';
import { HORIZON, PATH, resultFrom, unitOf, type View } from './business-case-view.ts';
import { sourcesOfFacts, titleOf, unique } from './parts.ts';

/** Kind 11: costs and benefits over time in three scenarios, as a chart, a table and one sentence. */
export const businessCase: Layout = (context) => {
  const plan = withAmounts(context.pitch.evidence?.businessCase);
  const lines = plan?.lines ?? [];
  if (!plan || lines.length === 0) return [];
  for (const { id, amount, label: name } of lines.filter((line) => !inOrder(line))) {
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
  return [
    {
      id: slideId('business-case'),
      kind: 'business-case',
      section: 'Evidence',
      frame: 'evidence',
      title: titleOf(context, plan.claim, within(PATH, 'claim'), claimFrom(context, plan, results)),
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
        const sentence = sentenceOf(view);
        if (isWaterfall(context, plan)) drawWaterfall(page, view);
        else drawLines(page, view);
        if (hasScenarios(plan)) drawTable(page, view);
        else drawFacts(page, view);
        drawSentence(page, sentence);
      },
    },
  ];
};

/** As the author chose; by itself where all happens once: a line over time would be two steps and a long wait. */
function isWaterfall({ pitch }: Context, { lines = [] }: BusinessCase): boolean {
  const { layout } = pitch.deck?.slides?.['business-case'] ?? {};
  if (layout !== undefined) return layout === 'waterfall';
  return lines.length > 1 && lines.every(({ timing = 'one-off' }) => timing === 'one-off');
}

/** The weakest scenario that pays back makes the claim. */
function claimFrom(context: Context, plan: BusinessCase, { cautious, base }: Results): Rich {
  const claim = (key: LabelKey, n: number, scenario: Scenario): Rich =>
    plain(context.label(key, { n: context.locale.number(n) }), resultFrom(scenario, 'payback'));
  const several = hasScenarios(plan);
  if (cautious.payback !== undefined && several) return claim('case.title.all', cautious.payback, 'cautious');
  if (base.payback !== undefined) return claim(several ? 'case.title.base' : 'case.title.one', base.payback, 'base');
  const none = claim('case.title.none', base.cumulative.length - 1, 'base');
  return { ...none, from: [...none.from, HORIZON] };
}

/** The author's, or one made from the results. */
function sentenceOf({ context, plan, results }: View): Rich {
  const own = context.prose(plan.sentence, within(PATH, 'sentence'));
  if (own) return own;
  const { text, results: named } = caseSentence(results, hasScenarios(plan), context);
  return plain(text, [within(PATH, 'lines'), HORIZON, ...named.map(caseField)]);
}

/** Inches from the edges of a panel to its words; above and below there is room for four lines of the smallest size. */
const INSET = { x: 0.3333, y: 0.1667 } as const;

function drawSentence(page: Page, sentence: Rich): void {
  const top = 4.5;
  page.block(box(colX(7), top, colW(5), page.bottom - top), 'panel');
  const place = box(colX(7) + INSET.x, top + INSET.y, colW(5) - 2 * INSET.x, page.bottom - top - 2 * INSET.y);
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
