import { fieldPath, within } from '../../../core/base/ids.ts';
import { isSaid } from '../../../core/base/said.ts';
import { set, type Edit } from '../../../core/edit/edit.ts';
import type { Objection, Pitch } from '../../../core/pitch/schema/index.ts';

/** Practising the answers: which cards, in which order, and what is kept of how it went. */

export type Drill = NonNullable<NonNullable<Pitch['practice']>['drills']>[number];

export type Mark = 'well' | 'again';

export type Marks = ReadonlyMap<string, Mark>;

/** What was weak last time comes first, then what was never practised, then the rest. */
export function cardsOf(objections: readonly Objection[], drills: readonly Drill[]): readonly Objection[] {
  const weak = new Map(drills.map((drill) => [drill.objection ?? '', drill.weak === true]));
  const place = ({ id }: Objection): number => (weak.get(id) === true ? 0 : weak.has(id) ? 2 : 1);
  return objections.filter(({ objection }) => isSaid(objection)).toSorted((a, b) => place(a) - place(b));
}

/** One result for each objection, the latest, as one edit; those of others stay as they are. */
export function drillEdit(drills: readonly Drill[], marks: Marks): Edit {
  const taken = new Set(drills.map(({ id }) => id));
  const edits = [...marks].flatMap(([objection, mark]): readonly Edit[] => {
    const weak = mark === 'again';
    const known = drills.filter((drill) => drill.objection === objection);
    if (known.length === 0) return [{ kind: 'insert', list: DRILLS, item: { id: nextId(taken), objection, weak } }];
    return known.map(({ id }) => set(within(DRILLS, { id }, 'weak'), weak));
  });
  return { kind: 'all', edits };
}

const DRILLS = fieldPath('practice', 'drills');

function nextId(taken: Set<string>): string {
  let id = taken.size + 1;
  while (taken.has(String(id))) id++;
  taken.add(String(id));
  return String(id);
}
