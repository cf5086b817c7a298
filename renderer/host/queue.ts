/** Runs calls for one key after another, so that two saves of a file never cross; different keys do not wait. */
export function createQueue(): <T>(key: string, call: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, call) => {
    const run = (last.get(key) ?? Promise.resolve()).then(call, call);
    last.set(key, run);
    const forget = (): void => {
      if (last.get(key) === run) last.delete(key);
    };
    run.then(forget, forget);
    return run;
  };
}
