import { fieldPath, within, type FieldPath } from '../core/base/ids.ts';
import { remembered } from '../core/base/remembered.ts';
import { findingId, notDismissed } from '../core/coach/findings.ts';
import { readinessOfCoaching, type CoachReadiness } from '../core/coach/readiness.ts';
import type { CoachFinding } from '../core/coach/rule.ts';
import { freeId } from '../core/edit/apply.ts';
import type { Clock } from './clock.ts';
import type { Drafting } from './drafting.ts';
import type { Editing } from './editing.ts';
import type { CoachReport, Engine } from './engine.ts';
import type { Store } from './store.ts';

/** The coach is asked this long after the last change, in milliseconds: it looks over a shoulder, not into every key. */
export const COACH_DELAY = 400;

export interface Coaching {
  /** Opens the card of one finding and closes the one that was open; undefined closes. */
  openFinding(id: string | undefined): void;
  /** To the field of the next finding (1) or the one before (-1), around the end; the coach's card opens there. */
  goToFinding(step: 1 | -1): void;
  /** Sets a finding aside; the reason stays in the pitch. */
  dismiss(finding: CoachFinding, reason: string): void;
  bringBack(finding: CoachFinding): void;
  /** Sets the finding aside whose card is open. */
  dismissOpen(): void;
}

/** What is to be looked at, worst first. */
export const openFindings = (report: CoachReport | undefined): readonly CoachFinding[] =>
  report ? lookedThrough(report).open : NONE;

/** How far the pitch is by what the coach found: all of it, and each of its parts. */
export const coachReadiness = (report: CoachReport | undefined): CoachReadiness =>
  report ? lookedThrough(report).readiness : NOTHING_FOUND;

const NONE: readonly CoachFinding[] = [];
const NOTHING_FOUND = readinessOfCoaching(NONE);

/** Asked for by much that is shown, at every key. */
const lookedThrough = remembered(({ findings }: CoachReport) => ({
  open: notDismissed(findings),
  readiness: readinessOfCoaching(findings),
}));

export interface CoachingParts {
  readonly store: Store;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly editing: Editing;
  readonly drafting: Drafting;
}

/** Keeps what the coach says up with the pitch, a moment after typing pauses. */
export function createCoaching({ store, engine, clock, editing, drafting }: CoachingParts): Coaching {
  let stopTimer: (() => void) | undefined;
  let asking = false;

  const ask = async (): Promise<void> => {
    const { document } = store.getState();
    if (!document || asking) return;
    asking = true;
    try {
      // The engine does one thing at a time: what a crash would cost goes first.
      await drafting.flush();
      const report = await engine.coach(document.opened);
      // Another document has nothing to do with what was found in this one.
      if (store.getState().document?.draft === document.draft) {
        store.setState(({ coaching }) => ({ coaching: { ...coaching, report } }));
      }
    } finally {
      asking = false;
    }
    if (store.getState().document?.opened !== document.opened) later();
  };
  const later = (): void => {
    stopTimer?.();
    stopTimer = clock.after(COACH_DELAY, () => void ask());
  };
  store.subscribe(({ document }, { document: before }) => {
    if (document?.draft !== before?.draft) store.setState({ coaching: { report: undefined, open: undefined } });
    if (document && document.opened !== before?.opened) later();
  });

  const openFinding = (open: string | undefined): void =>
    store.setState(({ coaching }) => ({ coaching: { ...coaching, open } }));
  const dismiss = ({ rule, field }: CoachFinding, reason: string): void => {
    const { document } = store.getState();
    if (!document) return;
    const date = new Date(clock.now()).toISOString().slice(0, 10);
    const id = freeId(document.opened.pitch, DISMISSED);
    const item = { id, rule, field, date, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    editing.edit({ kind: 'insert', list: DISMISSED, item }, { label: { verb: 'dismiss', field: COACH } });
  };

  return {
    openFinding,
    dismiss,
    goToFinding: (step) => {
      const field = nextFinding(store, step);
      if (field === undefined) return;
      const first = openFindings(store.getState().coaching.report).find((finding) => finding.field === field);
      openFinding(first && findingId(first));
      editing.goTo(field);
    },
    dismissOpen: () => {
      const { report, open } = store.getState().coaching;
      const finding = openFindings(report).find((one) => findingId(one) === open);
      if (!finding) return;
      dismiss(finding, '');
      openFinding(undefined);
    },
    bringBack: (finding) => {
      const place = dismissedAt(store, finding);
      if (place) editing.edit({ kind: 'remove', item: place }, { label: { verb: 'restore', field: COACH } });
    },
  };
}

/** Fields with findings, the coach's first, each once; the one after, or before, the field of the caret. */
function nextFinding(store: Store, step: 1 | -1): FieldPath | undefined {
  const { document, preview, coaching } = store.getState();
  const found = [...openFindings(coaching.report), ...(preview.view?.findings ?? [])];
  const fields = [...new Set(found.flatMap(({ field }) => field ?? []))];
  if (fields.length === 0) return undefined;
  const at = document?.field === undefined ? -1 : fields.indexOf(document.field);
  return fields[at === -1 && step === -1 ? fields.length - 1 : (at + step + fields.length) % fields.length];
}

const COACH = fieldPath('coach');
const DISMISSED = within(COACH, 'dismissed');

/** Where in the pitch it is kept that a finding was set aside. */
function dismissedAt(store: Store, { rule, field }: CoachFinding): FieldPath | undefined {
  const kept = store.getState().document?.opened.pitch.coach?.dismissed ?? [];
  const index = kept.findIndex((one) => one.rule === rule && one.field === field);
  const id = kept[index]?.id;
  return id === undefined ? undefined : within(DISMISSED, { id });
}
