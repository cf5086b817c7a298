import type { Settings } from '../host.ts';

const PREFIX = 'greenlight.';

/** Settings in the browser's local storage; where it keeps nothing, they hold until the page is closed. */
export function browserSettings(storage: () => Storage = () => localStorage): Settings {
  const now = new Map<string, unknown>();
  return {
    get: (key) => (now.has(key) ? now.get(key) : read(storage, key)),
    set: (key, value) => {
      now.set(key, value);
      try {
        if (value === undefined) storage().removeItem(PREFIX + key);
        else storage().setItem(PREFIX + key, JSON.stringify(value));
      } catch {
        // Full, or forbidden in a private window: remembered above.
      }
    },
  };
}

function read(storage: () => Storage, key: string): unknown {
  try {
    const text = storage().getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // Damaged, or forbidden: as if it were not there.
    return undefined;
  }
}
