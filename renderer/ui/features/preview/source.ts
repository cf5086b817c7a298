import type { Store } from '../../../state/store.ts';
import type { AppState } from '../../../state/model.ts';

/** Something that changes, for those who follow it outside of what is drawn. */
export interface Source<T> {
  /** The same object for as long as it is the same. */
  now(): T;
  /** Hears that it may be another; gives what ends that. */
  subscribe(hear: () => void): () => void;
}

/** A part of the state of the application. */
export const sourceOf = <T>({ getState, subscribe }: Store, select: (state: AppState) => T): Source<T> => ({
  now: () => select(getState()),
  subscribe,
});
