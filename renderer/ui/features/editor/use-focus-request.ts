import { useEffect } from 'react';
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
    const frame = requestAnimationFrame(() => focusField(field));
    return () => cancelAnimationFrame(frame);
    // The field alone changes with every focus, which asks for nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request]);
}

function focusField(field: string): void {
  const control = controlOf(field);
  if (!control || control.contains(document.activeElement)) return;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'nearest' });
}

/** The control of a field, or of the nearest thing around it that has one: the value of a fact for a mention of it. */
function controlOf(field: string): HTMLElement | null {
  for (let path = field; path !== ''; path = path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '')) {
    const exact = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    // A list that is still empty has its button.
    const inside =
      exact ??
      document.querySelector<HTMLElement>(`[data-field^="${CSS.escape(path)}."], [data-add="${CSS.escape(path)}"]`);
    if (inside) return inside;
    if (!/[.[]/u.test(path)) return null;
  }
  return null;
}
