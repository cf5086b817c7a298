import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, colW, colX, WIDE_GAP } from '../grid.ts';
import type { Page } from '../page.ts';
import type { Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { label, sourcesOfProse } from './parts.ts';

/** Kind 4: what is, and what could be, side by side. */
export const pairs: Layout = (context) => {
  const items = context.pitch.story?.pairs ?? [];
  const rows = items.flatMap((item) => {
    const path = fieldPath('story', 'pairs', { id: item.id });
    const is = context.prose(item.whatIs, within(path, 'whatIs'));
    const could = context.prose(item.whatCouldBe, within(path, 'whatCouldBe'));
    if (is && !could) context.report('not-shown', within(path, 'whatIs'), item.whatIs ?? item.id);
    return could ? [{ is, could }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  return [
    {
      id: slideId('pairs'),
      kind: 'pairs',
      section: 'Story',
      frame: 'story',
      title: first.could,
      notes: [],
      sources: sourcesOfProse(
        context,
        items.flatMap((item) => [item.whatIs, item.whatCouldBe]),
      ),
      items: { count: rows.length, most: 4 },
      draw: (page, part) => draw(page, context, rows, part),
    },
  ];
};

interface Row {
  readonly is: Rich | undefined;
  readonly could: Rich;
}

const FIRST_ROW = 2.75;

function draw(page: Page, context: Context, all: readonly Row[], { from, to, rows }: Part): void {
  const height = page.rowHeight(page.bottom - FIRST_ROW, rows, 1.2222);
  const [leftWidth, rightX, rightWidth] = [colW(6) - WIDE_GAP, colX(6) + 0.3333, colW(6) - 0.6667];
  page.block(box(colX(6), BODY_TOP, colW(6), page.bottom - BODY_TOP), 'tint');
  page.rule(colX(0), BODY_TOP, leftWidth, 'ink', 1.5);
  page.rule(colX(6), BODY_TOP, colW(6), 'accent', 1.5);
  page.text({
    name: 'What is',
    box: box(colX(0), 2.3333, 5, 0.25),
    style: 'label',
    text: label(context, 'pairs.is'),
    color: 'muted',
  });
  page.text({
    name: 'What could be',
    box: box(rightX, 2.3333, 5, 0.25),
    style: 'label',
    text: label(context, 'pairs.could'),
    color: 'accent',
  });
  all.slice(from, to).forEach(({ is, could }, i) => {
    const y = FIRST_ROW + i * height;
    page.rule(colX(0), y, leftWidth);
    page.rule(rightX, y, rightWidth, 'tintRule');
    const name = `Pair ${from + i + 1}`;
    const cell = { anchor: 'middle', floor: 18, group: 'pair' } as const;
    page.text({
      ...cell,
      name: `${name} today`,
      box: box(colX(0), y, colW(5), height),
      style: 'body',
      text: is,
      color: 'muted',
    });
    page.icon('arrow-right', 6, y + height / 2 - 0.1667, 0.3333, 'accent');
    page.text({
      ...cell,
      name: `${name} then`,
      box: box(rightX, y, rightWidth, height),
      style: 'heading',
      text: could,
    });
  });
}
