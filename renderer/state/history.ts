import type { FieldPath } from '../core/base/ids.ts';
import type { Pitch } from '../core/pitch/schema/index.ts';

/**
 * What can be undone and redone: pure values. Pitches are never changed in place and share what they have in common, so
 * a step is the two pitches at its ends, and undoing cannot go wrong. One gesture is one step: what is typed into one
 * field without a pause is one.
 */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

export interface HistoryStep {
  readonly label: EditLabel;
  readonly before: Pitch;
  readonly after: Pitch;
  /** Where the caret was, and is put back to. */
  readonly field: FieldPath | undefined;
  /** Steps with the same key follow each other into one. */
  readonly mergeKey: string | undefined;
  /** When it was last added to, in milliseconds. */
  readonly at: number;
}

/** What the menu says of a step: an i18n key of the verb, and the words it concerns. */
export interface EditLabel {
  readonly verb:
    'type' | 'choose' | 'add' | 'remove' | 'move' | 'duplicate' | 'paste' | 'restore' | 'arrange' | 'dismiss';
  readonly field: FieldPath | undefined;
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** A pause this long ends what is one step; the same as in common editors. */
const PAUSE = 1000;
/** Steps share almost all they hold, so this many cost little; what is older is in the version history. */
const LIMIT = 1000;

export function record(history: History, step: HistoryStep): History {
  const last = history.past.at(-1);
  const joins =
    last !== undefined &&
    history.future.length === 0 &&
    step.mergeKey !== undefined &&
    last.mergeKey === step.mergeKey &&
    last.after === step.before &&
    step.at - last.at <= PAUSE;
  const past = joins
    ? [...history.past.slice(0, -1), { ...last, after: step.after, at: step.at }]
    : [...history.past, step];
  return { past: past.slice(-LIMIT), future: [] };
}

export interface Travelled {
  readonly history: History;
  readonly pitch: Pitch;
  readonly field: FieldPath | undefined;
}

export function undo({ past, future }: History): Travelled | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  return { history: { past: past.slice(0, -1), future: [step, ...future] }, pitch: step.before, field: step.field };
}

export function redo({ past, future }: History): Travelled | undefined {
  const [step, ...rest] = future;
  if (!step) return undefined;
  return { history: { past: [...past, step], future: rest }, pitch: step.after, field: step.field };
}
