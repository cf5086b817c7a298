import { lazy, Suspense, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { MomentumRequest } from '../../../state/engine.ts';

const EntryActions = lazy(() => import('../momentum/entry-actions.tsx').then((m) => ({ default: m.EntryActions })));

/** Lists whose items make files of their own. */
const MAKES: Readonly<Record<string, MomentumRequest['kind']>> = {
  'momentum.updates': 'update',
  'momentum.wins': 'win',
  'momentum.decisions': 'decision',
};

/** What stands under the fields of an item: loaded when an item of such a list is first opened. */
export function ItemParts({ list, item }: { readonly list: string; readonly item: FieldPath }): ReactNode {
  const kind = MAKES[list];
  if (!kind) return null;
  return (
    <Suspense fallback={null}>
      <EntryActions kind={kind} item={item} />
    </Suspense>
  );
}
