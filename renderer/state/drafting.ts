import type { Pitch } from '../core/pitch/schema/index.ts';
import type { Host } from '../host/host.ts';
import type { Clock } from './clock.ts';
import type { Engine } from './engine.ts';
import { isDirty, type OpenDocument } from './model.ts';
import { updateDocument, type Store } from './store.ts';

/** A draft write starts at most this long after a change, in milliseconds. DESIGN.md, Promises. */
export const DRAFT_DELAY = 500;

export interface Drafting {
  /** Writes what is not in a draft yet; resolves once it is. */
  flush(): Promise<void>;
}

/**
 * Keeps a draft of the open document beside the application's data, so that a crash costs at most half a second of
 * typing. The timer starts with the first change and is not put off by the next, so it also runs out while typing goes
 * on; while one draft is being written, changes wait for the next. A document that is as its file has no draft.
 */
export function createDrafting(store: Store, host: Host, engine: Engine, clock: Clock): Drafting {
  let written: Pitch | undefined;
  let running: Promise<void> | undefined;
  let stopTimer: (() => void) | undefined;

  const write = async (): Promise<void> => {
    const { document } = store.getState();
    if (!document || document.opened.pitch === written) return;
    written = document.opened.pitch;
    await (isDirty(document) ? keep(document) : host.drafts.remove(document.draft));
  };
  const keep = async (document: OpenDocument): Promise<void> => {
    const typedAt = clock.now();
    const bytes = await engine.serialise(document.opened, 'archive');
    const outcome = await host.drafts.write(infoOf(document, typedAt), bytes);
    // A draft that could not be written is said where saving says it: nothing is safe then.
    updateDocument(store, () => (outcome.ok ? { draftAt: typedAt } : { saving: { failed: outcome.error } }));
  };
  const run = (): Promise<void> => {
    stopTimer?.();
    stopTimer = undefined;
    running = (running ?? Promise.resolve()).then(write);
    return running;
  };

  store.subscribe(({ document }, { document: before }) => {
    if (!document || document.opened.pitch === before?.opened.pitch || document.draft !== before?.draft) {
      if (document?.draft !== before?.draft) written = document?.opened.pitch;
      return;
    }
    stopTimer ??= clock.after(DRAFT_DELAY, () => void run());
  });
  return { flush: run };
}

function infoOf(document: OpenDocument, typedAt: number): Parameters<Host['drafts']['write']>[0] {
  const { draft, opened, edits, editedSections, file } = document;
  return {
    id: draft,
    title: opened.pitch.meta.title,
    typedAt,
    edits,
    sections: editedSections,
    file: file?.file,
    fileName: file?.name,
    version: file?.version,
  };
}
