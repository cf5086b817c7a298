import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Objection } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, FULL } from '../grid.ts';
import type { Page } from '../page.ts';
import type { Layout, SlideSpec } from '../spec.ts';
import { drawOneSeries, namedValues } from './one-series.ts';
import { factPath, quoted, sourcesOfFacts, sourcesOfProse, titleOf, unique } from './parts.ts';

/** Kind 23: an objection answered at length, one key away when it comes up. Only where there is a long answer. */
export const objectionBackups: Layout = (context) =>
  (context.pitch.evidence?.objections ?? []).flatMap((objection) => backupSlide(context, objection) ?? []);

function backupSlide(context: Context, item: Objection): SlideSpec | undefined {
  const path = fieldPath('evidence', 'objections', { id: item.id });
  const objection = context.prose(item.objection, within(path, 'objection'));
  const long = context.prose(item.longAnswer, within(path, 'longAnswer'));
  if (!objection || !long) return undefined;
  const dataset = (context.pitch.evidence?.datasets ?? []).find(({ id }) => id === item.dataset);
  return {
    id: slideId('objection', item.id),
    kind: 'backup',
    section: 'Backup',
    frame: 'backup',
    backs: slideId('objections'),
    title: titleOf(context, item.claim, within(path, 'claim'), quoted(context, objection)),
    notes: [context.prose(item.notes, within(path, 'notes'))],
    sources: unique([
      dataset?.source,
      ...sourcesOfFacts(context, item.facts ?? []),
      ...sourcesOfProse(context, [item.longAnswer]),
    ]),
    draw: (page) => {
      const aside = drawAside(page, context, item);
      const w = aside ? colW(7) - 0.4167 : FULL - 2;
      const answer = context.prose(item.answer, within(path, 'answer'));
      page.rule(colX(0), BODY_TOP, w, 'ink', 1.5);
      const set = page.text({
        name: 'Answer',
        box: box(colX(0), 2.3333, w, 1.25),
        style: 'strong',
        floor: 20,
        text: answer,
      });
      const y = answer ? 2.3333 + (set?.height ?? 0) + 0.1667 : 2.3333;
      page.text({
        name: 'Long answer',
        box: box(colX(0), y, w, page.bottom - y),
        style: 'body',
        floor: 18,
        text: long,
      });
    },
  };
}

const ASIDE = { x: colX(7), w: colW(5) } as const;

/** The proof beside the answer: the data it rests on, or up to two figures. */
function drawAside(page: Page, context: Context, item: Objection): boolean {
  if (drawData(page, context, item)) return true;
  const facts = (item.facts ?? []).flatMap((id) => context.facts.find(id) ?? []).slice(0, 2);
  facts.forEach((fact, i) => {
    const y = BODY_TOP + i * 2.1667;
    page.rule(ASIDE.x, y, ASIDE.w, i === 0 ? 'accent' : 'rule', i === 0 ? 1.5 : 1);
    const figure = {
      name: `Fact ${i + 1}`,
      box: box(ASIDE.x, y + 0.1667, ASIDE.w, 1),
      style: 'figureXL',
      floor: 40,
    } as const;
    page.figure(
      { ...figure, color: i === 0 ? 'accent' : 'ink', text: context.facts.figure(fact) },
      context.facts.figure(fact, { compact: true }),
    );
    const meaning = context.line(fact.label, within(factPath(fact.id), 'label'));
    page.text({
      name: `Fact ${i + 1} meaning`,
      box: box(ASIDE.x, y + 1.25, ASIDE.w, 0.75),
      style: 'body',
      floor: 18,
      text: meaning,
    });
  });
  return facts.length > 0;
}

const MOST_BARS = 8;

function drawData(page: Page, context: Context, item: Objection): boolean {
  const dataset = (context.pitch.evidence?.datasets ?? []).find(({ id }) => id === item.dataset);
  const path = fieldPath('evidence', 'datasets', { id: dataset?.id ?? '' });
  const items = namedValues(context, dataset?.categories ?? [], dataset?.series?.[0]?.values ?? [], path);
  if (!dataset || dataset.series?.length !== 1 || items.length < 2 || items.length > MOST_BARS) return false;
  const sorted = items.toSorted((a, b) => b.value - a.value);
  const measure = context.line(dataset.measure, within(path, 'measure'));
  page.text({
    name: 'Caption',
    box: box(ASIDE.x, BODY_TOP, ASIDE.w, 0.3333),
    style: 'caption',
    floor: 14,
    bold: true,
    color: 'ink',
    text: measure,
    lines: 1,
  });
  drawOneSeries(page, context, {
    name: 'Proof',
    place: box(ASIDE.x, 2.5833, ASIDE.w, Math.min(page.bottom - 2.5833, 0.7 * sorted.length)),
    items: sorted,
    measure,
    caption: measure,
    unit: dataset.unit,
    highlight: Math.max(
      0,
      sorted.findIndex(({ name }) => name === dataset.highlight),
    ),
    upright: false,
    path,
  });
  return true;
}
