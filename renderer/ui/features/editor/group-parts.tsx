import { lazy, type ComponentType } from 'react';

/** What stands above the fields of a group beside its words: loaded when that group is first seen. */
export const GROUP_PARTS: Readonly<Record<string, ComponentType>> = {
  'evidence.objections': lazy(() =>
    import('../objections/objections-part.tsx').then((m) => ({ default: m.ObjectionsPart })),
  ),
};
