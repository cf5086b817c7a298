import type { OpenedPitch } from '../core/pitch/open.ts';
import type { Host, SnapshotInfo } from '../host/host.ts';
import type { SnapshotId } from '../host/names.ts';
import type { Clock } from './clock.ts';
import type { Engine } from './engine.ts';
import { record } from './history.ts';
import type { OpenDocument } from './model.ts';
import { updateDocument, type Store } from './store.ts';

export interface Versions {
  /** Keeps what the open document holds now, or another pitch that is about to be overwritten. */
  keepVersion(name: string | undefined, opened?: OpenedPitch): Promise<void>;
  /** Those of the open document, newest first. */
  versions(): Promise<readonly SnapshotInfo[]>;
  readVersion(id: SnapshotId): Promise<OpenedPitch | undefined>;
  /** Puts a version in the document's place, as a step that can be undone. What was there is kept first. */
  restoreVersion(id: SnapshotId): Promise<void>;
}

/** Versions that are kept of one document; older ones without a name go. */
const KEPT = 50;

/** Earlier versions, beside the application's data: kept at each save, before anything is overwritten, and when named. */
export function createVersions(store: Store, host: Host, engine: Engine, clock: Clock, newId: () => string): Versions {
  const versions = async (): Promise<readonly SnapshotInfo[]> => {
    const { document } = store.getState();
    return document ? host.history.list(keyOf(document)) : [];
  };
  const keepVersion: Versions['keepVersion'] = async (name, other) => {
    const { document } = store.getState();
    if (!document) return;
    const opened = other ?? document.opened;
    const info = {
      id: newId() as SnapshotId,
      document: keyOf(document),
      title: opened.pitch.meta.title,
      savedAt: clock.now(),
      name,
    };
    await host.history.write(info, await engine.serialise(opened, 'archive'));
    const unnamed = (await versions()).filter((version) => version.name === undefined);
    for (const { id } of unnamed.slice(KEPT)) await host.history.remove(id);
  };
  const readVersion: Versions['readVersion'] = async (id) => {
    const bytes = await host.history.read(id);
    const opened = bytes.ok ? await engine.open(bytes.value) : undefined;
    return opened?.ok === true ? opened.value : undefined;
  };
  return {
    keepVersion,
    versions,
    readVersion,
    restoreVersion: async (id) => {
      const version = await readVersion(id);
      if (!version) return;
      await keepVersion(undefined);
      updateDocument(store, (document) => restored(document, version, clock.now()));
    },
  };
}

/** A document with a file goes by that, so that its versions are found again; without one by its draft. */
const keyOf = ({ file, draft }: OpenDocument): string => file?.file ?? draft;

function restored(document: OpenDocument, version: OpenedPitch, at: number): Partial<OpenDocument> {
  const before = document.opened.pitch;
  const label = { verb: 'restore', field: undefined } as const;
  const step = { label, before, after: version.pitch, field: document.field, mergeKey: undefined, at };
  return {
    opened: { ...document.opened, pitch: version.pitch, media: new Map([...document.opened.media, ...version.media]) },
    history: record(document.history, step),
    edits: document.edits + 1,
  };
}
