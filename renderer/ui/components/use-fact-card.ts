import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { ShownFact, ShownText } from './fact-spans.ts';

/** What tells more of a fact in a text: opened by a click on its value, or by Enter where the value is selected. */

export interface OpenFact {
  readonly fact: ShownFact;
  /** By a key: the card gets the focus. A click leaves it in the text, where one may want to write. */
  readonly byKey: boolean;
}

export interface FactCardState {
  readonly open: OpenFact | undefined;
  readonly close: () => void;
  /** At a place of the window, in pixels. */
  readonly click: (x: number, y: number) => void;
  /** Whether the key was for a fact. */
  readonly key: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

export function useFactCard(shown: ShownText, marks: RefObject<HTMLElement | null>): FactCardState {
  const [held, setHeld] = useState<OpenFact & { readonly of: ShownText }>();
  // In a text that became another, as by an undo, a fact stands elsewhere, or no more.
  const open = held?.of === shown ? held : undefined;
  const show = (fact: ShownFact | undefined, byKey: boolean): void => setHeld(fact && { of: shown, fact, byKey });
  const close = (): void => setHeld(undefined);
  const key = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (isChord(event) || event.nativeEvent.isComposing || event.key === 'Tab') return false;
    close();
    const closed = open !== undefined && event.key === 'Escape';
    if (!closed && !actOn(event, shown, (fact) => show(fact, true))) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { open, close, click: (x, y) => show(shown.facts[markAt(marks.current, x, y)], false), key };
}

const isChord = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

/** Enter opens the fact that is selected; Backspace and Delete select the one that they would take, before they take it. */
function actOn(
  { key, currentTarget }: KeyboardEvent<HTMLTextAreaElement>,
  { facts }: ShownText,
  show: (fact: ShownFact) => void,
): boolean {
  const { selectionStart, selectionEnd, readOnly } = currentTarget;
  if (key === 'Enter') {
    const chosen = facts.find(({ start, end }) => start === selectionStart && end === selectionEnd);
    if (chosen) show(chosen);
    return chosen !== undefined;
  }
  if (readOnly || selectionStart !== selectionEnd) return false;
  const side = ({ Backspace: 'end', Delete: 'start' } as const)[key];
  const next = side && facts.find((fact) => fact[side] === selectionStart);
  if (next) currentTarget.setSelectionRange(next.start, next.end);
  return next !== undefined;
}

function markAt(marks: HTMLElement | null, x: number, y: number): number {
  const all = [...(marks?.querySelectorAll('mark') ?? [])];
  return all.findIndex((mark) =>
    [...mark.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}
