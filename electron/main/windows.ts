import type { WebContents } from 'electron';
import { app } from 'electron';
import type { FileToken } from '../../renderer/host/names.ts';
import { createAppWindow, type AppWindow } from './app-window.ts';
import type { Services } from './services.ts';

/** All windows with the application in them, and which takes a file that the system hands us. */
export interface Windows {
  create(): AppWindow;
  of(contents: WebContents): AppWindow | undefined;
  /** The one that was used last. */
  current(): AppWindow | undefined;
  /** The one that has this file, or one that has none yet, or a new one. */
  forFile(file: FileToken): AppWindow;
  showing(file: FileToken): AppWindow | undefined;
}

export function createWindows(services: Services): Windows {
  const all: AppWindow[] = [];
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  const create = (): AppWindow => {
    const made = createAppWindow(services, () => {
      // The question of one window had stopped all from closing.
      if (quitting) app.quit();
    });
    all.unshift(made);
    made.window.on('focus', () => all.unshift(...all.splice(all.indexOf(made), 1)));
    made.window.on('closed', () => void all.splice(all.indexOf(made), 1));
    return made;
  };
  const showing = (file: FileToken): AppWindow | undefined => all.find(({ state }) => state.file === file);
  return {
    create,
    showing,
    of: (contents) => all.find(({ window }) => window.webContents === contents),
    current: () => all[0],
    forFile: (file) => showing(file) ?? all.find(({ state }) => state.title === '' && !state.dirty) ?? create(),
  };
}
