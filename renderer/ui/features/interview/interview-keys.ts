import type { KeyboardEvent } from 'react';

/** The keys of the interview: how many questions a key goes on, or back; undefined for every other key. */
export function interviewKey(event: KeyboardEvent<HTMLElement>): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target, nativeEvent } = event;
  if (event.defaultPrevented || nativeEvent.isComposing) return undefined;
  if (key === 'ArrowLeft' && altKey && !ctrlKey && !metaKey && !shiftKey) return -1;
  if (key !== 'Enter' || altKey || shiftKey) return undefined;
  // Skipping works from everywhere; Enter on a button or a list is theirs.
  return ctrlKey || metaKey || isAnswer(target) ? 1 : undefined;
}

const isAnswer = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || isDatePart(target);

/** A part of a date keeps its keys to itself: they are looked at on the way in. */
export const isDatePart = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('role') === 'spinbutton';
