import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../renderer/commands/commands.ts';
import { commandFor, printKey, type KeyPress } from '../../renderer/commands/keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...NONE,
  key,
  code: /^\d$/u.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
  ...held,
});
const windows = { platform: 'windows', inBrowser: false } as const;
const mac = { platform: 'mac', inBrowser: false } as const;

describe('a key', () => {
  it('stands for its command with Ctrl on Windows and with ⌘ on macOS', () => {
    expect(commandFor(press('s', { ctrlKey: true }), windows)?.id).toBe('file.save');
    expect(commandFor(press('s', { metaKey: true }), mac)?.id).toBe('file.save');
    expect(commandFor(press('s', { ctrlKey: true }), mac)).toBeUndefined();
  });

  it('is told apart by Shift, whose letters are capitals', () => {
    expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), windows)?.id).toBe('edit.redo');
    expect(commandFor(press('y', { ctrlKey: true }), windows)?.id).toBe('edit.redo');
    expect(commandFor(press('z', { ctrlKey: true }), windows)?.id).toBe('edit.undo');
  });

  it('is left to the input method while that composes', () => {
    expect(commandFor(press('s', { ctrlKey: true, isComposing: true }), windows)).toBeUndefined();
  });

  it('is left to the browser where the browser keeps it', () => {
    expect(commandFor(press('n', { ctrlKey: true }), windows)?.id).toBe('file.interview');
    expect(commandFor(press('n', { ctrlKey: true }), { ...windows, inBrowser: true })).toBeUndefined();
  });

  it('with a digit goes by its place on the keyboard, with Alt, and with Ctrl on macOS', () => {
    expect(commandFor(press('¡', { code: 'Digit1', altKey: true }), windows)?.id).toBe('view.story');
    expect(commandFor(press('1', { ctrlKey: true }), mac)?.id).toBe('view.story');
  });

  it('belongs to one command only', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);

    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('is printed as the platform prints it', () => {
    expect(printKey('Mod+Shift+Z', 'windows')).toBe('Ctrl Shift Z');
    expect(printKey('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
  });
});
