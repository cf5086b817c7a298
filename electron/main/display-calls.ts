import { screen } from 'electron';
import { err, ok } from '../../renderer/core/base/result.ts';
import type { DisplayInfo } from '../../renderer/host/host.ts';
import type { AppWindow } from './app-window.ts';
import type { Handlers } from './ipc.ts';
import type { StageWindows } from './stage-windows.ts';

/** Which displays there are, and the windows on them. */

type DisplayCalls = Pick<Handlers<AppWindow>, Extract<keyof Handlers<AppWindow>, `displays.${string}`>>;

export function displayCalls(stages: StageWindows): DisplayCalls {
  return {
    'displays.list': (_input, window) => displaysFor(window),
    'displays.openStage': (id, owner) => {
      const display = displayBy(id);
      return display
        ? ok(stages.open(owner, display))
        : err({ code: 'disconnected', name: '', detail: 'There is no such display.' });
    },
    'displays.moveStage': ({ stage, display: id }, owner) => {
      const display = displayBy(id);
      if (display) stages.move(owner, stage, display);
    },
    'displays.closeStage': (stage, owner) => stages.close(owner, stage),
  };
}

const displayBy = (id: string): Electron.Display | undefined =>
  screen.getAllDisplays().find((display) => String(display.id) === id);

export function displaysFor({ window }: AppWindow): DisplayInfo[] {
  const current = screen.getDisplayMatching(window.getBounds()).id;
  return screen.getAllDisplays().map(({ id, label, size }) => ({
    id: String(id),
    label,
    width: size.width,
    height: size.height,
    current: id === current,
  }));
}
