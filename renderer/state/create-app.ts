import type { Host } from '../host/host.ts';
import { systemClock, type Clock } from './clock.ts';
import { createCoaching, type Coaching } from './coaching.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createDrafting, type Drafting } from './drafting.ts';
import { createEditing, type Editing } from './editing.ts';
import type { Engine } from './engine.ts';
import { createPreviewing, type Previewing } from './previewing.ts';
import { createSaving, type Saving } from './saving.ts';
import { createAppStore, type Store } from './store.ts';
import { createVersions, type Versions } from './versions.ts';

/** The application without an interface: what can be shown, and everything that can be done. */
export interface App extends Editing, Documents, Saving, Previewing, Versions, Coaching {
  readonly store: Store;
  readonly host: Host;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly drafting: Drafting;
  readonly newId: () => string;
}

export interface AppParts {
  readonly host: Host;
  readonly engine: Engine;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

export function createApp({ host, engine, clock = systemClock, newId = () => crypto.randomUUID() }: AppParts): App {
  const store = createAppStore();
  const drafting = createDrafting(store, host, engine, clock);
  const versions = createVersions(store, host, engine, clock, newId);
  const saving = createSaving({ store, host, engine, clock, drafting, versions });
  const documents = createDocuments({ store, host, engine, clock, drafting, saving, newId });
  const editing = createEditing(store, clock);
  return {
    store,
    host,
    engine,
    clock,
    drafting,
    newId,
    ...editing,
    ...createCoaching({ store, engine, clock, editing, drafting }),
    ...createPreviewing(store, engine),
    ...versions,
    ...saving,
    ...documents,
  };
}
