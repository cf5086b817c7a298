/** F6: from pane to pane of the window, in the order in which they stand. Each is come back to where it was left. */

/** The bars, the navigator, and whatever lies side by side within the main part. */
const PANES = 'header, nav, main > *, [data-drawer]';
const STOPS =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, select, iframe, [tabindex="0"], [contenteditable="true"]';

const left = new WeakMap<Element, HTMLElement>();

export function movePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(isPane);
  if (panes.length === 0) return;
  const focused = document.activeElement;
  const at = panes.findIndex((pane) => pane.contains(focused));
  const here = panes[at];
  if (here && focused instanceof HTMLElement) left.set(here, focused);
  const next = panes[at === -1 && step === -1 ? panes.length - 1 : (at + step + panes.length) % panes.length];
  const before = next && left.get(next);
  const target = before && next.contains(before) && isShown(before) ? before : next && firstStop(next);
  target?.focus();
}

/** A pane that holds another is none itself, and one without a stop cannot be come to. */
const isPane = (pane: HTMLElement): boolean =>
  isShown(pane) &&
  pane.closest('header header, section header, [inert], form header') === null &&
  firstStop(pane) !== undefined;

const firstStop = (pane: HTMLElement): HTMLElement | undefined =>
  [...pane.querySelectorAll<HTMLElement>(STOPS)].find((stop) => stop.tabIndex >= 0 && isShown(stop));

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
