import { lazy, type ComponentType } from 'react';

/** What stands above the fields of a group beside its words: loaded when that group is first seen. */
export const GROUP_PARTS: Readonly<Record<string, ComponentType>> = {
  people: lazy(() => import('../people/people-part.tsx').then((m) => ({ default: m.PeoplePart }))),
  'champion.who': lazy(() => import('../people/champion-card.tsx').then((m) => ({ default: m.ChampionCard }))),
  'evidence.objections': lazy(() =>
    import('../objections/objections-part.tsx').then((m) => ({ default: m.ObjectionsPart })),
  ),
  'momentum.updates': lazy(() => import('../momentum/cadence-part.tsx').then((m) => ({ default: m.CadencePart }))),
};
