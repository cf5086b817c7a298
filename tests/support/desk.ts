import { createMemoryHost } from '../../renderer/host/memory.ts';
import type { DraftId } from '../../renderer/host/names.ts';
import type { Pitch } from '../../renderer/core/pitch/schema/index.ts';
import { createApp, type App } from '../../renderer/state/create-app.ts';
import type { Engine } from '../../renderer/state/engine.ts';
import { EMPTY_HISTORY } from '../../renderer/state/history.ts';
import { manualClock } from './clock.ts';
import { directEngine } from './engine.ts';
import { openDocument } from './pitches.ts';

/** The application without an interface, with one pitch open, for tests of parts of the interface. */
export interface Desk {
  readonly app: App;
  readonly pitch: () => Pitch;
  /** Bytes of the pictures of the open pitch. */
  readonly media: () => ReadonlyMap<string, Uint8Array>;
}

export function deskWith(document: object = {}, engine: Engine = directEngine()): Desk {
  const app = createApp({ host: createMemoryHost(), engine, clock: manualClock() });
  const opened = openDocument(document);
  app.store.setState({
    document: {
      opened,
      saved: opened.pitch,
      file: undefined,
      history: EMPTY_HISTORY,
      section: 'evidence',
      field: undefined,
      focusRequest: 0,
      draft: 'draft' as DraftId,
      edits: 0,
      editedSections: [],
      saving: 'no',
      draftAt: undefined,
    },
  });
  const now = (): typeof opened => app.store.getState().document?.opened ?? opened;
  return { app, pitch: () => now().pitch, media: () => now().media };
}
