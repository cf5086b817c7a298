import type { Clock } from '../../renderer/state/clock.ts';

/** Time that passes only when a test says so. */
export interface ManualClock extends Clock {
  pass(milliseconds: number): void;
}

export function manualClock(start = Date.UTC(2026, 10, 24)): ManualClock {
  let now = start;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, call) => {
      const timer = { at: now + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { call } of due) call();
    },
  };
}
