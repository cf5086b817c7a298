import { useEffect } from 'react';
import { wholesOf, type FieldPath } from '../../../core/base/ids.ts';
import { useAppState } from '../../app-context.tsx';

/**
 * Puts the caret into the field that was asked for, once its control is there: after a click on a slide, going to a
 * finding, or undoing.
 */
export function useFocusRequest(): void {
  const request = useAppState(({ document }) => document?.focusRequest ?? 0);
  const field = useAppState(({ document }) => document?.field);
  useEffect(() => {
    if (request === 0 || field === undefined) return undefined;
    // A row that opens, or a section that comes up, draws its controls first.
    const arrival = new MutationObserver(() => {
      if (isComing(field)) return;
      arrival.disconnect();
      focusField(field);
    });
    const frame = requestAnimationFrame(() => {
      if (isComing(field)) arrival.observe(document.body, { childList: true, subtree: true });
      else focusField(field);
    });
    return () => {
      cancelAnimationFrame(frame);
      arrival.disconnect();
    };
    // The field alone changes with every focus, which asks for nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request]);
}

/** Whether its control is being loaded. */
const isComing = (field: FieldPath): boolean => document.querySelector(`[data-coming="${CSS.escape(field)}"]`) !== null;

function focusField(field: FieldPath): void {
  const control = controlOf(field);
  if (!control || control.contains(document.activeElement)) return;
  control.focus({ preventScroll: true });
  keepFromFrame(control);
  // What is in sight stays where it is; what is not comes to where there is room around it.
  if (!isInSight(control)) control.scrollIntoView({ block: 'center' });
}

/** Milliseconds within which a click on the large slide may still bring the focus to its frame. */
const LATE = 300;

/** Whoever clicks on the slide focuses its frame, which may be told only after the click is answered: the caret comes back. */
function keepFromFrame(control: HTMLElement): void {
  const leaves = new AbortController();
  const comeBack = (): void => {
    if (document.activeElement instanceof HTMLIFrameElement) control.focus({ preventScroll: true });
  };
  addEventListener('blur', () => setTimeout(comeBack), { once: true, signal: leaves.signal });
  setTimeout(() => leaves.abort(), LATE);
}

function isInSight(control: HTMLElement): boolean {
  const pane = control.closest('[data-pane]')?.getBoundingClientRect();
  const { top, bottom } = control.getBoundingClientRect();
  return pane === undefined || (top >= pane.top && bottom <= pane.bottom);
}

/** The control of a field, or of the nearest thing around it that has one: the value of a fact for a mention of it. */
function controlOf(field: FieldPath): HTMLElement | null {
  for (const path of [field, ...wholesOf(field)]) {
    const control = controlAt(path);
    if (control) return control;
  }
  return null;
}

function controlAt(path: FieldPath): HTMLElement | null {
  const exact = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  // A list that is still empty has its button.
  return (
    exact ??
    document.querySelector<HTMLElement>(`[data-field^="${CSS.escape(path)}."], [data-add="${CSS.escape(path)}"]`)
  );
}
