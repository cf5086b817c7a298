import { COMMANDS, type Command } from './commands.ts';

/** Keys as people press them and as menus print them. */

export type Platform = 'mac' | 'windows' | 'linux';

/** What a key event must have; `KeyboardEvent` does. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** An input method is composing, and the key is its own. */
  readonly isComposing: boolean;
}

export interface KeyContext {
  readonly platform: Platform;
  readonly inBrowser: boolean;
}

/** The command that a key stands for, or undefined. */
export function commandFor(press: KeyPress, { platform, inBrowser }: KeyContext): Command | undefined {
  if (press.isComposing) return undefined;
  return COMMANDS.find(
    ({ keys, keyInBrowser }) => (keyInBrowser || !inBrowser) && keys.some((chord) => matches(press, chord, platform)),
  );
}

function matches(press: KeyPress, chord: string, platform: Platform): boolean {
  const { key, mod, alt, shift } = parts(chord);
  const onMac = platform === 'mac';
  // Alt with a digit types a character on macOS, so sections are on Ctrl there (APP.md, 6).
  const wantsAlt = alt && !onMac;
  const wantsCtrl = onMac ? alt : mod;
  return (
    press.ctrlKey === wantsCtrl &&
    press.metaKey === (onMac && mod) &&
    press.altKey === wantsAlt &&
    (press.shiftKey === shift || key === '/') &&
    isKey(press, key)
  );
}

/** Digits by their place, as with Alt some layouts give another character. */
const isKey = (press: KeyPress, key: string): boolean =>
  /^\d$/u.test(key) ? press.code === `Digit${key}` : press.key.toLowerCase() === key.toLowerCase();

function parts(chord: string): {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
} {
  const names = chord.split('+');
  return {
    key: names.at(-1) ?? '',
    mod: names.includes('Mod'),
    alt: names.includes('Alt'),
    shift: names.includes('Shift'),
  };
}

/** As menus and tooltips print it: `Ctrl Shift Z`, `⇧⌘Z`. */
export function printKey(chord: string, platform: Platform): string {
  const { key, mod, alt, shift } = parts(chord);
  if (platform === 'mac') return `${alt ? '⌃' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${key}`;
  return [...(mod ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join(' ');
}
