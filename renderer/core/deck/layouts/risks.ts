import { fieldPath, slideId, within } from '../../base/ids.ts';
import type { Layout } from '../spec.ts';
import { plain, textOf } from '../rich.ts';
import { counted, label, sourcesOfProse } from './parts.ts';
import { drawRows, type ListRow } from './rows.ts';

/** Kind 21: what may go wrong, who watches it, and what makes us stop. */
export const risks: Layout = (context) => {
  const items = context.pitch.evidence?.risks ?? [];
  const rows = items.flatMap((item): readonly ListRow[] => {
    const path = fieldPath('evidence', 'risks', { id: item.id });
    const risk = context.prose(item.risk, within(path, 'risk'));
    if (!risk) return [];
    const owner = context.person(item.owner, within(path, 'owner'));
    const under = owner && plain(context.label('risks.owner', { name: textOf(owner.name) }), owner.name.from);
    const second = context.prose(item.mitigation, within(path, 'mitigation'));
    const third = context.prose(item.stopTrigger, within(path, 'stopTrigger'));
    return [{ first: risk, under, second, third, strong: false }];
  });
  const [first] = rows;
  if (!first?.first) return [];
  const heads = [
    label(context, 'risks.risk'),
    label(context, 'risks.mitigation'),
    label(context, 'risks.stop'),
  ] as const;
  const stops = rows.filter(({ third }) => third).length;
  const all = plain(counted(context, 'risks.title', rows.length), [fieldPath('evidence', 'risks')]);
  return [
    {
      id: slideId('risks'),
      kind: 'risks',
      section: 'Evidence',
      frame: 'evidence',
      notes: [],
      title: rows.length > 1 && stops === rows.length ? all : first.first,
      sources: sourcesOfProse(
        context,
        items.flatMap((item) => [item.risk, item.mitigation, item.stopTrigger]),
      ),
      items: { count: rows.length, most: 4 },
      draw: (page, part) =>
        drawRows(
          page,
          {
            name: 'Risk',
            heads,
            rows,
            icon: { name: 'circle-x', color: 'negative' },
          },
          part,
        ),
    },
  ];
};
