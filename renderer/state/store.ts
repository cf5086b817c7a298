import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, OpenDocument } from './model.ts';

/** Holds the state; whoever changes it says how from the state as it is at that moment. */
export type Store = StoreApi<AppState>;

export const createAppStore = (): Store =>
  createStore<AppState>()(() => ({
    screen: 'home',
    document: undefined,
    preview: { view: undefined, cut: 'full', slide: 0 },
    coaching: { report: undefined, open: undefined },
    home: { drafts: [], recents: [] },
    trouble: undefined,
    toast: undefined,
  }));

/** Changes the open document; without one, nothing. */
export function updateDocument(store: Store, change: (document: OpenDocument) => Partial<OpenDocument>): void {
  store.setState(({ document }) => (document ? { document: { ...document, ...change(document) } } : {}));
}
