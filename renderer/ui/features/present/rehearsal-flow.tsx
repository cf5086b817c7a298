import { useState, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import type { DeckView } from '../../../state/engine.ts';
import { spentUntil, type Presenting } from '../../../state/presenting.ts';
import { rehearsalItem, timingsOf, totalBefore, type Timings } from '../../../state/rehearsal.ts';
import { useApp } from '../../app-context.tsx';
import { RehearsalDialog } from './rehearsal-dialog.tsx';

export interface RehearsalFlowProps {
  readonly view: DeckView;
  readonly onClose: () => void;
  /** The rehearsal itself, which says when it is over. */
  readonly children: (end: (state: Presenting) => void) => ReactNode;
}

interface Result {
  readonly timings: Timings;
  /** Seconds that the rehearsal before took. */
  readonly before: number | undefined;
}

const REHEARSALS = fieldPath('practice', 'rehearsals');

/** A rehearsal, and then how it stood against the plan. Who turns back on the first slide has not rehearsed. */
export function RehearsalFlow({ view, onClose, children }: RehearsalFlowProps): ReactNode {
  const app = useApp();
  const [result, setResult] = useState<Result>();
  const end = (state: Presenting): void => {
    const now = Date.now();
    const spent = spentUntil(state, now);
    if (spent.size < 2) return onClose();
    const timings = timingsOf(view.slides, spent);
    const { document } = app.store.getState();
    setResult({ timings, before: document && totalBefore(document.opened.pitch) });
    app.addItem(REHEARSALS, rehearsalItem(timings, now));
  };
  if (!result) return children(end);
  return <RehearsalDialog view={view} {...result} onAgain={() => setResult(undefined)} onClose={onClose} />;
}
