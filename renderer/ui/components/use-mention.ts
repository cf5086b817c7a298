import { useState, type KeyboardEvent } from 'react';
import { matching, mentionAt, withFact, type FactChoice, type Selected } from './prose-keys.ts';

/** The list of facts that an `@` opens in a text: what it offers, and what the keys do to it. */

export interface Mention {
  readonly choices: readonly FactChoice[];
  readonly active: number;
  /** After every change of the text or the caret. */
  readonly look: (text: string, caret: number) => void;
  readonly close: () => void;
  readonly pick: (index: number) => void;
  /** Whether the key was for the list. */
  readonly key: (event: KeyboardEvent) => boolean;
}

interface Open {
  readonly text: string;
  readonly at: number;
  readonly caret: number;
  readonly query: string;
  readonly active: number;
}

export function useMention(facts: () => readonly FactChoice[], put: (next: Selected) => void): Mention {
  const [open, setOpen] = useState<Open>();
  const choices = open ? matching(facts(), open.query) : [];
  const active = Math.min(open?.active ?? 0, Math.max(choices.length - 1, 0));
  const close = (): void => setOpen(undefined);
  const look = (text: string, caret: number): void => {
    const found = mentionAt(text, caret);
    setOpen((before) => found && { ...found, text, caret, active: before?.query === found.query ? before.active : 0 });
  };
  const pick = (index: number): void => {
    const fact = choices[index];
    if (open && fact) put(withFact(open.text, open.at, open.caret, fact.id));
    close();
  };
  const move = (by: number): void =>
    setOpen((before) => before && { ...before, active: (active + by + choices.length) % choices.length });
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => pick(active),
    Tab: () => pick(active),
    Escape: close,
  };
  const key = (event: KeyboardEvent): boolean => {
    const action = choices.length > 0 && !event.nativeEvent.isComposing ? actions[event.key] : undefined;
    if (!action) return false;
    event.preventDefault();
    event.stopPropagation();
    action();
    return true;
  };
  return { choices, active, look, close, pick, key };
}
