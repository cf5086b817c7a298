import { fieldPath, slideId, within } from '../../base/ids.ts';
import { box } from '../../base/units.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, FULL, MARGIN } from '../grid.ts';
import type { CellSpec, Page } from '../page.ts';
import { plain, textOf, type Rich } from '../rich.ts';
import type { Layout, Part } from '../spec.ts';
import { label, sourcesOfProse, unique } from './parts.ts';

/** Kind 20: what competitors do, since when, and what it means for us. */
export const competitors: Layout = (context) => {
  const items = context.pitch.evidence?.competitors ?? [];
  const rows = items.flatMap((item): readonly Row[] => {
    const path = within(PATH, { id: item.id });
    const who = context.line(item.who, within(path, 'who'));
    const what = context.prose(item.whatTheyDo, within(path, 'whatTheyDo'));
    if (!who && !what) return [];
    const since = context.dateText(item.since, within(path, 'since'), 'short');
    return [{ cells: [who, what, since, context.prose(item.meaning, within(path, 'meaning'))] }];
  });
  if (rows.length === 0) return [];
  const first = context.prose(context.pitch.evidence?.firstMover, fieldPath('evidence', 'firstMover'));
  const names = rows.flatMap(({ cells: [who] }) => (who ? [who] : []));
  const title = plain(
    context.label('competitors.title', { names: context.locale.list(names.slice(0, 3).map(textOf)) }),
    names.flatMap(({ from }) => from),
  );
  return [
    {
      id: slideId('competitors'),
      kind: 'competitors',
      section: 'Evidence',
      frame: 'evidence',
      title,
      notes: [],
      sources: unique([
        ...items.map(({ source }) => source),
        ...sourcesOfProse(
          context,
          items.flatMap((item) => [item.whatTheyDo, item.meaning]),
        ),
      ]),
      items: { count: rows.length, most: first ? 4 : 5 },
      draw: (page, part) => draw(page, context, rows, first, part),
    },
  ];
};

const PATH = fieldPath('evidence', 'competitors');
const COLUMNS = [2.5, 3.8333, 1.5, 4] as const;
const HEADS = ['competitors.who', 'competitors.what', 'competitors.since', 'competitors.meaning'] as const;
const PADDING = [0, 0.25] as const;
const HEAD = 0.4583;
const PANEL = 0.8333;
/** For a sentence of two lines. */
const TALL_PANEL = 1.25;

interface Row {
  readonly cells: readonly (Rich | undefined)[];
}

function draw(
  page: Page,
  context: Context,
  all: readonly Row[],
  first: Rich | undefined,
  { from, to, rows }: Part,
): void {
  const inner = { style: 'lead', floor: 20 } as const;
  const lines = first ? page.fitter.measure({ ...inner, box: box(0, 0, FULL - 0.6667, 2) }, first).set.lines : 0;
  const panel = lines > 1 ? TALL_PANEL : PANEL;
  const bottom = first ? page.bottom - panel - 0.1667 : page.bottom;
  const height = page.rowHeight(bottom - BODY_TOP - HEAD, rows, 0.9167);
  const head = HEADS.map((key): CellSpec => ({
    text: label(context, key),
    style: 'label',
    color: 'muted',
    padding: PADDING,
    top: { color: 'ink', weight: 1.5 },
    bottom: { color: 'ink', weight: 1 },
  }));
  const body = all.slice(from, to).map(({ cells }) => ({
    height,
    cells: cells.map((text, i): CellSpec => ({
      text,
      style: 'support',
      floor: 16,
      bold: i === 0,
      padding: PADDING,
      bottom: { color: 'rule', weight: 1 },
    })),
  }));
  const alt = context.label('competitors.alt', {
    names: context.locale.list(all.slice(from, to).map(({ cells: [who] }) => (who ? textOf(who) : ''))),
  });
  page.table({
    name: 'Competitors',
    alt,
    x: MARGIN,
    y: BODY_TOP,
    columns: COLUMNS,
    rows: [{ height: HEAD, cells: head }, ...body],
  });
  if (!first) return;
  const top = page.bottom - panel;
  page.block(box(MARGIN, top, FULL, panel), 'panel');
  const place = box(MARGIN + 0.3333, top, FULL - 0.6667, panel);
  page.text({ ...inner, name: 'First mover', box: place, text: first, color: 'panelText', anchor: 'middle' });
}
