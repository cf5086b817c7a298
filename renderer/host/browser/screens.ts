import type { DisplayInfo } from '../host.ts';

/**
 * The displays as a browser tells of them. The Window Management API tells of all, once the person allows it; else there
 * is the one that the window is on. https://w3c.github.io/window-management/
 */

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ScreenDetailed extends Screen {
  readonly label: string;
  readonly availLeft: number;
  readonly availTop: number;
  readonly left: number;
  readonly top: number;
}

interface ScreenDetails extends EventTarget {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

export interface ManagedWindow {
  readonly getScreenDetails?: () => Promise<ScreenDetails>;
}

export interface Screens {
  list(): Promise<readonly DisplayInfo[]>;
  onChange(listener: (displays: readonly DisplayInfo[]) => void): () => void;
  /** Where a window on that display goes; undefined where we know nothing of it. */
  placeOf(display: string): Place | undefined;
  /** As `requestFullscreen` takes it. */
  screenOf(display: string): Screen | undefined;
}

export function browserScreens(view: Window & ManagedWindow = window): Screens {
  let details: ScreenDetails | undefined;
  const listeners = new Set<(displays: readonly DisplayInfo[]) => void>();
  const current = (): readonly DisplayInfo[] => (details ? details.screens.map(infoIn(details)) : [onlyDisplay(view)]);
  const tell = (): void => {
    for (const listener of listeners) listener(current());
  };
  const screenOf = (display: string): ScreenDetailed | undefined => details?.screens[indexOf(display)];
  (view.screen as Partial<EventTarget>).addEventListener?.('change', tell);
  return {
    list: async () => {
      details ??= await detailsOf(view, tell);
      return current();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    screenOf,
    placeOf: (display) => {
      const screen = screenOf(display);
      return screen && { left: screen.left, top: screen.top, width: screen.width, height: screen.height };
    },
  };
}

/** Asks the person, where there is a second display at all. */
async function detailsOf(view: Window & ManagedWindow, onChange: () => void): Promise<ScreenDetails | undefined> {
  if (!view.getScreenDetails || !(view.screen as { readonly isExtended?: boolean }).isExtended) return undefined;
  try {
    const details = await view.getScreenDetails();
    details.addEventListener('screenschange', onChange);
    details.addEventListener('currentscreenchange', onChange);
    return details;
  } catch {
    // Not allowed: there is the one display, as in other browsers.
    return undefined;
  }
}

const infoIn =
  ({ currentScreen }: ScreenDetails) =>
  (screen: ScreenDetailed, index: number): DisplayInfo => ({
    id: `display-${index + 1}`,
    label: screen.label,
    width: screen.width,
    height: screen.height,
    current: screen === currentScreen,
  });

const indexOf = (display: string): number => Number(/^display-(\d+)$/u.exec(display)?.[1] ?? 0) - 1;

const onlyDisplay = ({ screen }: Window): DisplayInfo => ({
  id: 'display-1',
  label: '',
  width: screen.width,
  height: screen.height,
  current: true,
});
