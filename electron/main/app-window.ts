import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { OpenedFile } from '../../renderer/host/host.ts';
import type { Input } from '../../renderer/host/contract.ts';
import { push } from './ipc.ts';
import { APP_PAGE } from './origin.ts';
import { SECURE_PREFERENCES } from './security.ts';
import type { Services } from './services.ts';
import { SMALLEST, visibleBounds } from './window-bounds.ts';

/** A window with the application in it. It closes when nothing can be lost, and comes back when its page crashed. */
export interface AppWindow {
  readonly window: BrowserWindow;
  state: Input<'window.setState'>;
  open(file: OpenedFile): void;
  /** The person said that the window may close. */
  allowClose(): void;
}

const BOUNDS_KEY = 'window.bounds';
const BAR_HEIGHT = 48;
export const PRELOAD = path.join(import.meta.dirname, '../preload/index.cjs');

export function createAppWindow({ settings }: Services, onAllowedClose: () => void): AppWindow {
  const window = new BrowserWindow(windowOptions(settings.get(BOUNDS_KEY)));
  let mayClose = false;
  const self: AppWindow = {
    window,
    state: { title: '', dirty: false, file: undefined },
    open: (file) => afterLoading(window, () => push(window.webContents, 'open', file)),
    allowClose: () => {
      mayClose = true;
      window.close();
      onAllowedClose();
    },
  };
  window.once('ready-to-show', () => window.show());
  window.on('focus', () => push(window.webContents, 'focus', undefined));
  window.on('close', (event) => {
    settings.set(BOUNDS_KEY, window.getNormalBounds());
    // A page that crashed cannot be asked; what was typed is in its draft.
    if (mayClose || !self.state.dirty || window.webContents.isCrashed()) return;
    event.preventDefault();
    push(window.webContents, 'close', undefined);
  });
  comeBack(self);
  void window.loadURL(APP_PAGE);
  return self;
}

function windowOptions(saved: unknown): Electron.BrowserWindowConstructorOptions {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return {
    width: 1440,
    height: 900,
    ...visibleBounds(saved, areas),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: app.getName(),
    // Chrome of the tokens, so that nothing flashes before the page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161918' : '#f4f5f4',
    titleBarStyle: process.platform === 'darwin' ? 'hiddenInset' : 'hidden',
    ...(process.platform === 'darwin' ? {} : { titleBarOverlay: { height: BAR_HEIGHT } }),
    webPreferences: { ...SECURE_PREFERENCES, preload: PRELOAD },
  };
}

function afterLoading({ webContents }: BrowserWindow, call: () => void): void {
  if (webContents.isLoading()) webContents.once('did-finish-load', call);
  else call();
}

/** In milliseconds. A page that crashes again at once would crash for ever. */
const STEADY = 10_000;

function comeBack(self: AppWindow): void {
  const { webContents } = self.window;
  let crashedAt = -STEADY;
  webContents.on('render-process-gone', (_event, { reason }) => {
    self.state = { title: '', dirty: false, file: undefined };
    const now = Date.now();
    const isSteady = now - crashedAt > STEADY;
    crashedAt = now;
    if (reason !== 'clean-exit' && isSteady) webContents.reload();
  });
}
