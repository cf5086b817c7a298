import { slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Dataset } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, MARGIN } from '../grid.ts';
import type { Page } from '../page.ts';
import { inLine, plain, restyled, textOf } from '../rich.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { readData, readingOf, type Data } from './chart-data.ts';
import { drawPlot } from './chart-plot.ts';
import { drawRing } from './chart-ring.ts';
import { label, sourcesOfFacts, titleOf, unique } from './parts.ts';

/** Kinds 8 to 10: a chart for each dataset, as lines, columns, bars or a ring, with what it means beside it. */
export const charts: Layout = (context) =>
  (context.pitch.evidence?.datasets ?? []).flatMap((dataset) => chartSlide(context, dataset) ?? []);

function chartSlide(context: Context, dataset: Dataset): SlideSpec | undefined {
  const data = readData(context, dataset);
  if (!data) return undefined;
  const { path } = data;
  const measure = context.line(dataset.measure, within(path, 'measure'));
  const statement = context.prose(dataset.meaning?.statement, within(path, 'meaning', 'statement'));
  const fallback = statement ?? measure ?? plain(readingOf(context, data), [path]);
  return {
    id: slideId('chart', dataset.id),
    kind: 'chart',
    section: 'Evidence',
    frame: 'evidence',
    title: titleOf(context, dataset.claim, within(path, 'claim'), fallback),
    notes: [context.prose(dataset.notes, within(path, 'notes'))],
    sources: unique([dataset.source, ...sourcesOfFacts(context, [dataset.meaning?.fact])]),
    drops: ['explanation'],
    draw: (page) => {
      drawCaption(page, context, data);
      if (data.kind === 'doughnut') drawRing(page, context, data);
      else drawPlot(page, context, data, drawSide(page, context, data));
    },
  };
}

function drawCaption(page: Page, context: Context, { dataset, path }: Data): void {
  const measure = context.line(dataset.measure, within(path, 'measure'));
  const cut = context.line(dataset.cut, within(path, 'cut'));
  const longUnit =
    dataset.unit !== undefined && dataset.unit.length > 4
      ? context.line(dataset.unit, within(path, 'unit'))
      : undefined;
  const named = measure && restyled(measure, { bold: true, color: 'ink' });
  const caption = inLine(context.locale.punctuation.comma, named, longUnit, cut);
  if (textOf(caption) !== '') {
    page.text({
      name: 'Caption',
      box: box(MARGIN, BODY_TOP, colW(8), 0.3333),
      style: 'caption',
      floor: 14,
      text: caption,
      lines: 1,
    });
  }
}

/** What the chart means; answers whether there is anything. */
function drawSide(page: Page, context: Context, { dataset, path }: Data): boolean {
  const { meaning } = dataset;
  const at = within(path, 'meaning');
  const fact = context.facts.find(meaning?.fact);
  const statement = context.prose(meaning?.statement, within(at, 'statement'));
  const explanation = context.prose(meaning?.explanation, within(at, 'explanation'));
  if (!fact && !statement && !explanation) return false;
  const [x, w] = [colX(9), colW(3)];
  page.rule(x, BODY_TOP, w, 'accent', 1.5);
  page.text({
    name: 'Meaning label',
    box: box(x, 2.3333, w, 0.25),
    style: 'label',
    text: label(context, 'chart.meaning'),
    color: 'accent',
  });
  if (fact) {
    const figure = { name: 'Meaning figure', box: box(x, 2.6667, w, 0.6667), style: 'figureL', floor: 32 } as const;
    page.figure({ ...figure, text: context.facts.figure(fact) }, context.facts.figure(fact, { compact: true }));
  }
  const y = fact ? 3.4167 : 2.6667;
  const room = explanation && page.keeps('explanation') ? 1.25 : page.bottom - y;
  const set = page.text({ name: 'Meaning', box: box(x, y, w, room), style: 'heading', floor: 18, text: statement });
  const below = Math.max(statement ? y + 1 : y, y + (set?.height ?? 0) + 0.25);
  if (explanation && page.keeps('explanation') && (fact ?? statement)) page.rule(x, below, w);
  const place = box(x, below + 0.1667, w, Math.max(0.3333, page.bottom - below - 0.1667));
  page.text({
    name: 'Explanation',
    box: place,
    style: 'support',
    text: explanation,
    color: 'muted',
    part: 'explanation',
  });
  return true;
}
