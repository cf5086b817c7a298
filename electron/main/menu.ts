import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, MENUS, type Command, type MenuId } from '../../renderer/commands/commands.ts';
import type { Words } from './words.ts';

/** The native menu, made of the commands. Their keys are handled in the page; the menu only shows them. */
export function showMenu(words: Words, run: (command: string) => void): void {
  const menus = MENUS.map((menu) => ({
    label: words.t(`menu.${menu}`),
    submenu: [...commandsIn(menu, words, run), ...rolesIn(menu)],
  }));
  const [file, ...others] = menus;
  const forMac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const template = [...forMac, ...(file ? [file] : []), ...others, { role: 'windowMenu' as const }];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const commandsIn = (menu: MenuId, words: Words, run: (command: string) => void): MenuItemConstructorOptions[] =>
  COMMANDS.filter((command) => command.menu === menu).map((command) => ({
    id: command.id,
    label: words.t(`command.${command.id}`),
    ...acceleratorOf(command),
    registerAccelerator: false,
    click: () => run(command.id),
  }));

/** As Electron writes keys. */
function acceleratorOf({ keys }: Pick<Command, 'keys'>): { readonly accelerator?: string } {
  const [key] = keys;
  return key === undefined ? {} : { accelerator: key.replace('Mod', 'CommandOrControl') };
}

/** What the system does itself, in its own words. */
function rolesIn(menu: MenuId): MenuItemConstructorOptions[] {
  const separator = { type: 'separator' } as const;
  switch (menu) {
    case 'file':
      return [separator, { role: 'close' }, ...(process.platform === 'darwin' ? [] : [{ role: 'quit' } as const])];
    case 'edit':
      return [separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
    case 'view':
      return [
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        // Only while the application is being built.
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ];
    case 'deck':
    case 'help':
      return [];
  }
}
