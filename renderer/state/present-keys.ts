import type { StageKey } from '../core/deck/stage-protocol.ts';
import type { PresentStep } from './presenting.ts';

/** What keys and presenter remotes mean while presenting: the same on the console and on the stage. */

export type PresentAction =
  PresentStep | { readonly kind: 'objection' | 'end' | 'swap' | 'larger' | 'smaller' | 'notes' };

export type PressedKey = Pick<StageKey, 'key' | 'ctrl' | 'alt' | 'meta'>;

/** By key, in lower case. Remotes send page keys; some send a full stop or B for black. */
const ACTIONS: Readonly<Record<string, PresentAction>> = {
  arrowright: { kind: 'next' },
  arrowdown: { kind: 'next' },
  pagedown: { kind: 'next' },
  ' ': { kind: 'next' },
  enter: { kind: 'enter' },
  arrowleft: { kind: 'previous' },
  arrowup: { kind: 'previous' },
  pageup: { kind: 'previous' },
  home: { kind: 'first' },
  end: { kind: 'last' },
  backspace: { kind: 'return' },
  a: { kind: 'ask' },
  o: { kind: 'objection' },
  '/': { kind: 'objection' },
  b: { kind: 'black' },
  '.': { kind: 'black' },
  w: { kind: 'white' },
  ',': { kind: 'white' },
  l: { kind: 'pointer' },
  g: { kind: 'overview' },
  p: { kind: 'pause' },
  s: { kind: 'swap' },
  n: { kind: 'notes' },
  '+': { kind: 'larger' },
  '=': { kind: 'larger' },
  '-': { kind: 'smaller' },
  '\u2212': { kind: 'smaller' },
  escape: { kind: 'end' },
};

/** Nothing where the key means nothing here, or belongs to the system. */
export function actionFor({ key, ctrl, alt, meta }: PressedKey): PresentAction | undefined {
  if (ctrl || alt || meta) return undefined;
  if (/^\d$/u.test(key)) return { kind: 'digit', digit: key };
  const name = key.toLowerCase();
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
}
