import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Context } from '../context.ts';
import type { Page } from '../page.ts';
import { inLine, plain, textOf, type Rich } from '../rich.ts';
import type { Layout } from '../spec.ts';
import { drawAlone } from './alone.ts';
import { label, quoted } from './parts.ts';
import { drawRows, type ListRow } from './rows.ts';

/** Kind 15: what executives told us, and what changed because of it: their insight makes the idea theirs. */
export const told: Layout = (context) => {
  const rows = (context.pitch.people ?? []).flatMap((person): readonly ListRow[] => {
    const path = fieldPath('people', { id: person.id });
    const changed = context.prose(person.input?.changed, within(path, 'input', 'changed'));
    const said = context.prose(person.input?.said, within(path, 'input', 'said'));
    if (said && !changed) context.report('not-shown', within(path, 'input', 'said'), textOf(said));
    if (!changed) return [];
    const first = context.line(person.name, within(path, 'name'));
    const under = context.line(person.role, within(path, 'role'));
    return [
      {
        first: first ?? under,
        under: first && under,
        second: said && quoted(context, said),
        third: changed,
        strong: true,
      },
    ];
  });
  if (rows.length === 0) return [];
  const heads = [label(context, 'told.who'), label(context, 'told.said'), label(context, 'told.changed')] as const;
  return [
    {
      id: slideId('told'),
      kind: 'told',
      section: 'Champion',
      frame: 'champion',
      notes: [],
      sources: [],
      title: titleFor(rows, (names) => context.label('told.title', { names: context.locale.list(names) })),
      items: { count: rows.length, most: 4 },
      draw: (page, part) => {
        const [only] = rows;
        if (only && rows.length === 1) drawOne(page, context, only);
        else drawRows(page, { name: 'Input', heads, rows, icon: { name: 'arrow-right', color: 'accent' } }, part);
      },
    },
  ];
};

/** One alone: what they said large, and beneath it what became of it. */
function drawOne(page: Page, { locale }: Context, { first, under, second, third }: ListRow): void {
  const who = first && inLine(locale.punctuation.comma, first, under);
  const text = second ?? third;
  if (!text) return;
  drawAlone(page, { name: 'Input 1', label: ['Input 1 from', who], text, answer: second && third, columns: 10 });
}

/** `Anna Reuter and Henrik Dahl shaped this plan`. */
function titleFor(rows: readonly ListRow[], write: (names: readonly string[]) => string): Rich {
  const named = rows.flatMap(({ first }) => (first ? [first] : [])).slice(0, 3);
  return plain(
    write(named.map((name) => textOf(name).replaceAll(' ', '\u00A0'))),
    named.flatMap(({ from }) => from),
  );
}
