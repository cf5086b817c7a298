/** Where a window was, if that is a place where it can be seen now. */

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of the title bar must be on a display that a hand can take it, in pixels. */
const GRIP_WIDTH = 120;
const GRIP_HEIGHT = 24;
export const SMALLEST = { width: 640, height: 480 } as const;

export function visibleBounds(saved: unknown, displays: readonly Bounds[]): Bounds | undefined {
  if (!isBounds(saved) || saved.width < SMALLEST.width || saved.height < SMALLEST.height) return undefined;
  return displays.some((display) => isHeld(saved, display)) ? saved : undefined;
}

function isHeld(saved: Bounds, display: Bounds): boolean {
  const left = Math.max(saved.x, display.x);
  const right = Math.min(saved.x + saved.width, display.x + display.width);
  const top = saved.y;
  return right - left >= GRIP_WIDTH && top >= display.y && top + GRIP_HEIGHT <= display.y + display.height;
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const bounds = value as Partial<Record<keyof Bounds, unknown>>;
  return [bounds.x, bounds.y, bounds.width, bounds.height].every((one) => Number.isSafeInteger(one));
}
