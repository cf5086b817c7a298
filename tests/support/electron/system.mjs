// The parts of the system that a test answers for: dialogs, menus, displays, the shell.
import { EventEmitter } from 'node:events';
import { BrowserWindow } from './browser-window.mjs';
import { loud } from './loud.mjs';

/** A test puts its own answers in place of these, as it does with Electron's. */
export const dialog = loud('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 1, checkboxChecked: false }),
});

export const shell = loud('shell', { openExternal: async () => {}, showItemInFolder: () => {} });

export const nativeTheme = loud('nativeTheme', Object.assign(new EventEmitter(), { shouldUseDarkColors: false }));

export const powerSaveBlocker = loud('powerSaveBlocker', { start: () => 1, stop: () => true });

const display = (id, x, label) => {
  const bounds = { x, y: 0, width: 1920, height: 1080 };
  return { id, label, bounds, workArea: { ...bounds, height: 1040 }, size: { width: 1920, height: 1080 } };
};

const displays = [display(1, 0, 'Built-in'), display(2, 1920, 'Projector')];

export const screen = loud(
  'screen',
  Object.assign(new EventEmitter(), {
    getAllDisplays: () => [...displays],
    getPrimaryDisplay: () => displays[0],
    getDisplayMatching: ({ x }) =>
      displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? displays[0],
    /** Somebody pulls the plug. */
    unplug: (id) => {
      const [gone] = displays.splice(
        displays.findIndex((one) => one.id === id),
        1,
      );
      screen.emit('display-removed', {}, gone);
    },
  }),
);

function menuItem(options) {
  const item = { enabled: true, visible: true, label: '', ...options };
  item.submenu = options.submenu && Menu.buildFromTemplate(options.submenu);
  item.click = () => options.click?.(item, BrowserWindow.getFocusedWindow(), {});
  return item;
}

export class Menu {
  static #current;

  constructor(items) {
    this.items = items;
  }

  static buildFromTemplate = (template) => new Menu(template.map(menuItem));
  static setApplicationMenu = (menu) => {
    Menu.#current = menu;
  };
  static getApplicationMenu = () => Menu.#current;

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
