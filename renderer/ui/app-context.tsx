import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/create-app.ts';
import type { AppState, OpenDocument } from '../state/model.ts';

/** Gives every component the application, and the part of its state that it shows. */

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }): ReactNode {
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is called outside of AppProvider');
  return app;
}

/** A part of the state; the component is drawn again when that part is another. */
export const useAppState = <T,>(select: (state: AppState) => T): T => useStore(useApp().store, select);

/** As `useAppState`; of what says the same as before, what was before. Both functions are the same at each drawing. */
export function useSteadyState<T extends object>(
  select: (state: AppState) => T | undefined,
  isSame: (before: T, now: T) => boolean,
): T | undefined {
  const steady = useMemo(() => {
    let last: T | undefined;
    return (state: AppState): T | undefined => {
      const now = select(state);
      if (!(last && now && isSame(last, now))) last = now;
      return last;
    };
  }, [select, isSame]);
  return useAppState(steady);
}

/** A part of the open document, or `otherwise` where none is open. */
export const useDocument = <T,>(select: (document: OpenDocument) => T, otherwise: T): T => {
  const ofDocument = useMemo(() => readOnce(select), [select]);
  return useAppState(({ document }) => (document ? ofDocument(document) : otherwise));
};

/** Every field asks at each change of the state, and most changes are not of the document. */
function readOnce<T>(select: (document: OpenDocument) => T): (document: OpenDocument) => T {
  let last: { readonly document: OpenDocument; readonly part: T } | undefined;
  return (document) => {
    if (last?.document !== document) last = { document, part: select(document) };
    return last.part;
  };
}
