import { useEffect, useState } from 'react';

/**
 * What comes when it is asked for; undefined until then. What was asked for before and comes late is dropped, and where
 * nothing comes, what was there stays. `ask` is to be the same function for as long as it asks for the same.
 */
export function useLoaded<What extends object>(ask: () => Promise<What | undefined>): What | undefined {
  const [loaded, setLoaded] = useState<{ readonly what: What }>();
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const what = await ask();
      if (isCurrent && what) setLoaded({ what });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return loaded?.what;
}
