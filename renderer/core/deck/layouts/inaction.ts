import { addMonths } from '../../base/dates.ts';
import { fieldPath, slideId, within } from '../../base/ids.ts';
import { isCurrency } from '../../base/locale/index.ts';
import { box } from '../../base/units.ts';
import type { KnownFact } from '../facts.ts';
import { columnChart } from '../chart/column-chart.ts';
import { valueWriter } from '../chart/write-value.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX } from '../grid.ts';
import type { Page } from '../page.ts';
import { plain, restyled, textOf, inLine } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { factPath, inSentences, label, sourcesOfFacts, titleOf, unique } from './parts.ts';

/** Kind 19: what waiting costs: the figure, and how it adds up month by month. Without a figure there is no slide. */
export const inaction: Layout = (context) => {
  const { costOfInaction, whyNow } = context.pitch.story ?? {};
  const fact = context.facts.find(costOfInaction?.fact);
  if (!costOfInaction) return [];
  if (!fact) {
    const said = context.prose(costOfInaction.text ?? costOfInaction.claim, PATH);
    if (said) context.report('not-shown', PATH, textOf(said));
    return [];
  }
  const amount = context.facts.inText(fact);
  const fallback = plain(context.label('inaction.title', { amount }), [factPath(fact.id)]);
  return [
    {
      id: slideId('inaction'),
      kind: 'inaction',
      section: 'Story',
      frame: 'story',
      drops: ['why'],
      title: titleOf(context, costOfInaction.claim, within(PATH, 'claim'), fallback),
      notes: [context.prose(costOfInaction.notes, within(PATH, 'notes'))],
      sources: unique([...sourcesOfFacts(context, [fact.id])]),
      draw: (page) => {
        drawFigure(page, context, fact, whyNow);
        drawChart(page, context, fact, costOfInaction.months ?? DEFAULT_MONTHS);
      },
    },
  ];
};

const PATH = fieldPath('story', 'costOfInaction');
const DEFAULT_MONTHS = 6;
const MOST_MONTHS = 12;

function drawFigure(page: Page, context: Context, fact: KnownFact, whyNow: string | undefined): void {
  const w = colW(6) - 0.4167;
  page.rule(colX(0), BODY_TOP, w, 'accent', 1.5);
  const figure = {
    name: 'Cost',
    box: box(colX(0), 2.3333, w, 1),
    style: 'figureXL',
    floor: 40,
    color: 'accent',
  } as const;
  page.figure({ ...figure, text: context.facts.figure(fact) }, context.facts.figure(fact, { compact: true }));
  const meaning =
    context.prose(context.pitch.story?.costOfInaction?.text, within(PATH, 'text')) ??
    context.line(fact.label, within(factPath(fact.id), 'label'));
  const why = context.prose(whyNow, fieldPath('story', 'whyNow'));
  const room = why && page.keeps('why') ? 5.0833 - 3.4167 : page.bottom - 3.4167;
  page.text({ name: 'Meaning', box: box(colX(0), 3.4167, w - 0.3333, room), style: 'lead', floor: 20, text: meaning });
  if (!why || !page.keeps('why')) {
    page.text({ name: 'Why now', box: box(0, 0, 1, 1), style: 'support', text: why, part: 'why' });
    return;
  }
  page.rule(colX(0), 5.1667, w);
  const place = box(colX(0), 5.2917, w - 0.1667, page.bottom - 5.2917);
  page.text({ name: 'Why now', box: place, style: 'support', text: why, color: 'muted', part: 'why' });
}

/** One column per month of waiting, each as high as all months so far; the last one counts. */
function drawChart(page: Page, context: Context, fact: KnownFact, months: number): void {
  const count = Math.min(MOST_MONTHS, Math.max(2, Math.round(months)));
  const values = Array.from({ length: count }, (_, i) => fact.value * (i + 1));
  const { scaled, unit } = inThousands(context, values, fact.unit);
  const writer = valueWriter(scaled, isCurrency(fact.unit ?? '') ? undefined : fact.unit, context.locale);
  const place = box(colX(6), 2.5833, colW(6), page.bottom - 2.5833);
  const { chart } = columnChart(
    {
      categories: monthNames(context, count),
      rows: [
        {
          name: context.label('inaction.caption'),
          values: scaled,
        },
      ],
      highlight: count - 1,
      target: undefined,
      upright: true,
      writer,
      frame: { w: place.w, h: place.h },
    },
    context.typesetter,
  );
  const measure = restyled(label(context, 'inaction.caption'), { bold: true, color: 'ink' });
  const caption = inLine(context.locale.punctuation.comma, measure, unit === '' ? undefined : plain(unit));
  page.text({
    name: 'Caption',
    box: box(colX(6), BODY_TOP, colW(6), 0.3333),
    style: 'caption',
    text: caption,
    lines: 1,
  });
  const last = writer.label(scaled.at(-1) ?? 0);
  const alt = context.label('inaction.after', {
    n: context.locale.number(count),
    amount: unit === '' ? last : `${last} (${unit})`,
  });
  page.chart('Cost of waiting', place, chart, inSentences(context, [textOf(caption), alt]), [factPath(fact.id)]);
}

/** Money in thousands where that makes it shorter; the caption says so. */
function inThousands(
  context: Context,
  values: readonly number[],
  unit: string | undefined,
): { readonly scaled: readonly number[]; readonly unit: string } {
  const money = isCurrency(unit ?? '');
  if (!money || Math.max(...values.map(Math.abs)) < 10_000) return { scaled: values, unit: money ? (unit ?? '') : '' };
  const thousand = context.label('case.unit', { currency: context.locale.currencySign(unit ?? '') });
  return { scaled: values.map((value) => Math.round(value / 100) / 10), unit: thousand };
}

/** From the month of the decision on, where there is one; else counted. */
function monthNames(context: Context, count: number): readonly string[] {
  const start = context.date(context.pitch.ask?.decideBy);
  return Array.from({ length: count }, (_, i) =>
    start
      ? context.locale.month(addMonths(start, i + 1).month ?? 1)
      : context.label('inaction.month', { n: context.locale.number(i + 1) }),
  );
}
