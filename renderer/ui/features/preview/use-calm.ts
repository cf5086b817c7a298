import { useEffect, useRef, useState } from 'react';

/** What changes at every key and is looked at only afterwards, such as small slides: follows once the hand rests. */

/** Milliseconds without a change that count as rest: longer than between two keys. */
const REST = 250;
/** Whoever never rests still sees it follow. */
const MOST = 2000;

/** `value`, or the one before while it changes quickly; at once where `isUrgent` says so. */
export function useCalm<T>(value: T, isUrgent: (shown: T, now: T) => boolean): T {
  const [shown, setShown] = useState(value);
  const waitsSince = useRef<number>(undefined);
  const urgent = shown !== value && isUrgent(shown, value);
  if (urgent) setShown(value);
  useEffect(() => {
    if (shown === value) {
      waitsSince.current = undefined;
      return undefined;
    }
    waitsSince.current ??= performance.now();
    const wait = Math.min(REST, waitsSince.current + MOST - performance.now());
    const timer = setTimeout(() => setShown(value), wait);
    return () => clearTimeout(timer);
  }, [shown, value]);
  return urgent ? value : shown;
}
