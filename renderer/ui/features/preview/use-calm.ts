import { useEffect, useState } from 'react';
import type { Source } from './source.ts';

/** What changes at every key and is looked at only afterwards, such as small slides: follows once the hand rests. */

/** Milliseconds without a change that count as rest: longer than between two keys. */
const REST = 250;
/** Whoever never rests still sees it follow. */
const MOST = 2000;

/**
 * What the source gives, or what it gave before while it changes quickly; at once where `isUrgent` says so. Source and
 * `isUrgent` are the same for as long as they are asked for.
 */
export function useCalm<T>(source: Source<T>, isUrgent: (shown: T, now: T) => boolean): T {
  const [shown, setShown] = useState(source.now);
  useEffect(() => {
    let last = source.now();
    let seen = last;
    let waitsSince: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      waitsSince = undefined;
      last = seen;
      setShown(() => last);
    };
    const hear = (): void => {
      const now = source.now();
      if (now === seen) return;
      seen = now;
      clearTimeout(timer);
      if (isUrgent(last, now)) return follow();
      waitsSince ??= performance.now();
      timer = setTimeout(follow, Math.min(REST, waitsSince + MOST - performance.now()));
    };
    follow();
    const stop = source.subscribe(hear);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [source, isUrgent]);
  return shown;
}
