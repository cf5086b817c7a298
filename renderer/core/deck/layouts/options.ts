import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Option } from '../../pitch/schema/index.ts';
import type { Context } from '../context.ts';
import { BODY_TOP, MARGIN } from '../grid.ts';
import type { LabelKey } from '../labels.ts';
import type { CellSpec, Page } from '../page.ts';
import { inLine, plain, restyled, stacked, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { counted, label, sourcesOfProse } from './parts.ts';

/** Kind 16: the ways to go, doing nothing among them, in one table with the recommended one marked. */
export const options: Layout = (context) => {
  const all = (context.pitch.ask?.options ?? []).filter(({ name }) => context.line(name, PATH));
  const shown = choose(context, all);
  const rows = rowsOf(context, shown);
  if (shown.length < 2 || rows.length === 0) {
    // Nothing to choose between, or nothing to compare.
    for (const { id, name } of shown) context.report('not-shown', within(PATH, { id }), name ?? id);
    return [];
  }
  const recommended = shown.find((option) => option.recommended === true);
  const name = recommended && context.line(recommended.name, within(PATH, { id: recommended.id }, 'name'));
  const title = name
    ? plain(context.label('options.title', { name: textOf(name) }), name.from)
    : plain(counted(context, 'options.title.none', shown.length), [PATH]);
  return [
    {
      id: slideId('options'),
      kind: 'options',
      section: 'Ask',
      frame: 'ask',
      title,
      notes: [],
      sources: sourcesOfProse(
        context,
        all.flatMap((option) => [option.costNote, option.tradeOff, option.firstProof]),
      ),
      draw: (page) => draw(page, context, shown, rows),
    },
  ];
};

const PATH = fieldPath('ask', 'options');
const MOST = 4;

/** Five or more: the recommended one, doing nothing, and the cheapest to compare. */
function choose(context: Context, all: readonly Option[]): readonly Option[] {
  if (all.length <= MOST) return all;
  const cost = ({ cost: money }: Option): number => money?.amount ?? Infinity;
  const ranked = all.toSorted(
    (a, b) =>
      Number(b.recommended ?? false) - Number(a.recommended ?? false) ||
      Number(b.doNothing ?? false) - Number(a.doNothing ?? false) ||
      cost(a) - cost(b),
  );
  const kept = new Set(ranked.slice(0, MOST));
  for (const { id, name } of ranked.slice(MOST)) context.report('not-shown', within(PATH, { id }), name ?? id);
  return all.filter((option) => kept.has(option));
}

interface Row {
  readonly key: LabelKey;
  readonly cells: readonly (Rich | undefined)[];
}

function rowsOf(context: Context, shown: readonly Option[]): readonly Row[] {
  const path = (option: Option, field: string) => within(PATH, { id: option.id }, field);
  const rows: readonly Row[] = [
    { key: 'options.cost', cells: shown.map((option) => costOf(context, option)) },
    {
      key: 'options.proof',
      cells: shown.map((option) => context.prose(option.firstProof, path(option, 'firstProof'))),
    },
    { key: 'options.stop', cells: shown.map((option) => context.prose(option.canStop, path(option, 'canStop'))) },
    { key: 'options.tradeOff', cells: shown.map((option) => context.prose(option.tradeOff, path(option, 'tradeOff'))) },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell));
}

const costOf = (context: Context, option: Option): Rich | undefined => {
  const path = within(PATH, { id: option.id });
  const cost = context.money(option.cost, within(path, 'cost'));
  const note = context.prose(option.costNote, within(path, 'costNote'));
  return cost ? inLine(context.locale.punctuation.comma, cost, note) : note;
};

const LABEL_COLUMN = 1.8333;
const SHARED = 10;
const HEAD = 0.8333;

function draw(page: Page, context: Context, shown: readonly Option[], rows: readonly Row[]): void {
  const width = SHARED / shown.length;
  const height = Math.min(0.8333, (page.bottom - BODY_TOP - HEAD) / rows.length);
  const head: readonly CellSpec[] = [
    { text: undefined, style: 'support', bottom: HEAD_LINE },
    ...shown.map((option) => headCell(context, option)),
  ];
  const body = rows.map(({ key, cells }) => ({
    height,
    cells: [
      { text: label(context, key), style: 'caption', floor: 14, padding: NO_PADDING, bottom: ROW_LINE } as const,
      ...cells.map((text, i) => bodyCell(text, shown[i]?.recommended === true)),
    ],
  }));
  page.table({
    name: 'Options',
    x: MARGIN,
    y: BODY_TOP,
    alt: altOf(context, shown),
    columns: [LABEL_COLUMN, ...shown.map(() => width)],
    rows: [
      {
        height: HEAD,
        cells: head,
      },
      ...body,
    ],
  });
}

const NO_PADDING = [0, 0.1] as const;
const HEAD_LINE = { color: 'ink', weight: 1.5 } as const;
const ROW_LINE = { color: 'rule', weight: 1 } as const;

function headCell(context: Context, option: Option): CellSpec {
  const name = context.line(option.name, within(PATH, { id: option.id }, 'name'));
  if (option.recommended !== true) return { text: name, style: 'support', floor: 16, bold: true, bottom: HEAD_LINE };
  const mark = restyled(label(context, 'options.recommended'), { scale: 14 / 18, bold: true, color: 'onAccent' });
  return {
    text: stacked(mark, name),
    style: 'support',
    floor: 16,
    bold: true,
    color: 'onAccent',
    ground: 'accent',
    bottom: HEAD_LINE,
  };
}

const bodyCell = (text: Rich | undefined, recommended: boolean): CellSpec => ({
  text,
  style: 'support',
  floor: 16,
  bottom: ROW_LINE,
  bold: recommended,
  ...(recommended ? { ground: 'tint' as const } : {}),
});

const altOf = (context: Context, shown: readonly Option[]): string =>
  context.label('options.alt', { names: context.locale.list(shown.map(({ name, id }) => name ?? id)) });
