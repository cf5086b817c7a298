import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Layout } from '../spec.ts';
import { plain, textOf } from '../rich.ts';
import { label, quoted, unique } from './parts.ts';
import { drawRows, type ListRow } from './rows.ts';

/** Kind 24: who is willing and prepared. Nobody is named without consent. */
export const ready: Layout = (context) => {
  const supporters = context.pitch.momentum?.supporters ?? [];
  const consenting = supporters.filter(({ consent }) => consent === true);
  for (const { id, name } of supporters.filter((one) => one.consent !== true && (one.name ?? '') !== '')) {
    context.report('no-consent', fieldPath('momentum', 'supporters', { id }), name ?? id);
  }
  const rows = consenting.flatMap((supporter): readonly ListRow[] => {
    const path = fieldPath('momentum', 'supporters', { id: supporter.id });
    const first = context.line(supporter.name, within(path, 'name'));
    const under = context.line(supporter.team, within(path, 'team'));
    const second = context.prose(supporter.willDo, within(path, 'willDo'));
    const words = context.prose(supporter.quote, within(path, 'quote'));
    if (!first && !second) return [];
    return [
      { first: first ?? under, under: first && under, second, third: words && quoted(context, words), strong: false },
    ];
  });
  if (rows.length === 0) return [];
  const teams = unique(consenting.map(({ team }) => team));
  const heads = [label(context, 'ready.who'), label(context, 'ready.willDo'), label(context, 'ready.words')] as const;
  const title = context.label('ready.title', { teams: context.locale.list(teams.slice(0, 3)) });
  return [
    {
      id: slideId('ready'),
      kind: 'ready',
      section: 'Champion',
      frame: 'champion',
      notes: [],
      sources: [],
      title:
        teams.length > 0
          ? plain(title, [fieldPath('momentum', 'supporters')])
          : plain(textOf(rows[0]?.first ?? heads[0])),
      items: { count: rows.length, most: 4 },
      draw: (page, part) =>
        drawRows(
          page,
          {
            name: 'Supporter',
            heads,
            rows,
            icon: undefined,
          },
          part,
        ),
    },
  ];
};
