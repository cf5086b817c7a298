/**
 * Everything that can be done from a menu, a key or the palette, as data: its id (which also names its words), its key,
 * and when it is on. What a command does is known where it is carried out; a test proves that none is without.
 */

/** What decides whether a command is on. */
export interface CommandState {
  readonly screen: 'home' | 'interview' | 'editor';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly slides: number;
}

export interface Command {
  readonly id: CommandId;
  readonly menu: MenuId;
  /** As in `Mod+Shift+Z`; `Mod` is ⌘ on macOS and Ctrl elsewhere. More than one where custom has it so. */
  readonly keys: readonly string[];
  /** The browser keeps this key to itself: there it is in the menu and the palette only. */
  readonly keyInBrowser: boolean;
  readonly enabled: (state: CommandState) => boolean;
}

export const MENUS = ['file', 'edit', 'view', 'deck', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

const always = (): boolean => true;
const inDocument = ({ screen }: CommandState): boolean => screen !== 'home';
const inEditor = ({ screen }: CommandState): boolean => screen === 'editor';
const withSlides = (state: CommandState): boolean => inDocument(state) && state.slides > 0;

interface Choices {
  readonly keyInBrowser?: boolean;
}

const command = <Id extends string>(
  id: Id,
  menu: MenuId,
  keys: string | readonly string[],
  enabled: Command['enabled'],
  { keyInBrowser = true }: Choices = {},
) =>
  ({ id, menu, keys: typeof keys === 'string' ? (keys === '' ? [] : [keys]) : keys, enabled, keyInBrowser }) as const;

export const COMMANDS = [
  command('file.interview', 'file', 'Mod+N', always, { keyInBrowser: false }),
  command('file.blank', 'file', 'Mod+Shift+N', always, { keyInBrowser: false }),
  command('file.open', 'file', 'Mod+O', always),
  command('file.save', 'file', 'Mod+S', inDocument),
  command('file.save-as', 'file', 'Mod+Shift+S', inDocument),
  command('file.versions', 'file', '', inEditor),
  command('file.export', 'file', 'Mod+E', withSlides),
  command('file.home', 'file', 'Alt+0', inDocument),
  command('edit.undo', 'edit', 'Mod+Z', (state) => inDocument(state) && state.canUndo),
  command('edit.redo', 'edit', ['Mod+Shift+Z', 'Mod+Y'], (state) => inDocument(state) && state.canRedo),
  command('edit.find', 'edit', 'Mod+F', inEditor),
  command('edit.palette', 'edit', 'Mod+K', always),
  command('view.story', 'view', 'Alt+1', inEditor),
  command('view.evidence', 'view', 'Alt+2', inEditor),
  command('view.champion', 'view', 'Alt+3', inEditor),
  command('view.ask', 'view', 'Alt+4', inEditor),
  command('view.people', 'view', 'Alt+5', inEditor),
  command('view.momentum', 'view', 'Alt+6', inEditor),
  command('view.deck', 'view', 'Alt+7', inEditor),
  command('view.coach', 'view', 'Alt+8', inEditor),
  command('view.ledger', 'view', 'Mod+L', inEditor),
  command('view.next-pane', 'view', 'F6', always),
  command('view.previous-pane', 'view', 'Shift+F6', always),
  command('view.preview', 'view', 'Mod+\\', inEditor),
  command('view.next-finding', 'view', 'F8', inEditor),
  command('view.previous-finding', 'view', 'Shift+F8', inEditor),
  command('view.dismiss-finding', 'view', 'Mod+.', inEditor),
  command('deck.present', 'deck', 'F5', withSlides),
  command('deck.present-here', 'deck', 'Shift+F5', withSlides),
  command('deck.rehearse', 'deck', '', withSlides),
  command('help.keys', 'help', 'Mod+/', always),
] as const satisfies readonly Omit<Command, 'id'>[];

export type CommandId = (typeof COMMANDS)[number]['id'];

export const commandById = (id: string): Command | undefined => COMMANDS.find((one) => one.id === id);
