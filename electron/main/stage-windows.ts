import { randomUUID } from 'node:crypto';
import { BrowserWindow, MessageChannelMain, powerSaveBlocker, screen } from 'electron';
import { PRESENT_HELLO } from '../../renderer/core/deck/stage-protocol.ts';
import { PRESENT_PORT, STAGE_PORT } from '../../renderer/host/channels.ts';
import type { StageId } from '../../renderer/host/names.ts';
import { PRELOAD, type AppWindow } from './app-window.ts';
import { push } from './ipc.ts';
import { PRESENT_PAGE } from './origin.ts';
import { SECURE_PREFERENCES } from './security.ts';

/** Second windows with the stage, full screen on a display. Their pages may ask nothing; they speak over a port. */
export interface StageWindows {
  open(owner: AppWindow, display: Electron.Display): StageId;
  move(owner: AppWindow, stage: StageId, display: Electron.Display): void;
  close(owner: AppWindow, stage: StageId): void;
}

interface Stage {
  readonly owner: AppWindow;
  readonly window: BrowserWindow;
}

export function createStageWindows(): StageWindows {
  const stages = new Map<StageId, Stage>();
  /** A window knows its own stages only. */
  const ownedBy = (owner: AppWindow, id: StageId): BrowserWindow | undefined => {
    const stage = stages.get(id);
    return stage?.owner === owner ? stage.window : undefined;
  };
  screen.on('display-removed', (_event, { bounds }) => {
    for (const { window } of stages.values()) if (isOn(window, bounds)) window.close();
  });
  return {
    open: (owner, display) => {
      const id = randomUUID() as StageId;
      const window = stageWindow(display);
      stages.set(id, { owner, window });
      // Each time the page is loaded, it gets a port of its own.
      window.webContents.on('did-finish-load', () => connect(id, owner, window));
      const close = (): void => window.close();
      owner.window.once('closed', close);
      const awake = powerSaveBlocker.start('prevent-display-sleep');
      window.once('closed', () => {
        stages.delete(id);
        powerSaveBlocker.stop(awake);
        if (owner.window.isDestroyed()) return;
        owner.window.removeListener('closed', close);
        push(owner.window.webContents, 'stage-closed', id);
      });
      void window.loadURL(PRESENT_PAGE);
      return id;
    },
    move: (owner, id, { bounds }) => {
      const window = ownedBy(owner, id);
      if (!window) return;
      // A window that is full screen stays on its display.
      window.setFullScreen(false);
      window.setBounds(bounds);
      window.setFullScreen(true);
    },
    close: (owner, id) => ownedBy(owner, id)?.close(),
  };
}

function stageWindow({ bounds }: Electron.Display): BrowserWindow {
  return new BrowserWindow({
    ...bounds,
    fullscreen: true,
    frame: false,
    backgroundColor: '#000000',
    webPreferences: { ...SECURE_PREFERENCES, preload: PRELOAD },
  });
}

function connect(stage: StageId, owner: AppWindow, window: BrowserWindow): void {
  if (owner.window.isDestroyed()) return;
  const { port1, port2 } = new MessageChannelMain();
  owner.window.webContents.postMessage(STAGE_PORT, { kind: STAGE_PORT, stage }, [port1]);
  window.webContents.postMessage(PRESENT_PORT, PRESENT_HELLO, [port2]);
}

function isOn(window: BrowserWindow, { x, y, width, height }: Electron.Rectangle): boolean {
  const at = window.getBounds();
  return at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;
}
