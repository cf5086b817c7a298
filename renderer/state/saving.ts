import type { Result } from '../core/base/result.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { Host, RecentFile, SavedFile } from '../host/host.ts';
import type { SaveError } from '../host/host-error.ts';
import type { Clock } from './clock.ts';
import { minutesFor } from './deck-length.ts';
import type { Drafting } from './drafting.ts';
import type { DeckView, Engine, PitchForm } from './engine.ts';
import type { OpenDocument } from './model.ts';
import { thumbnailOf } from './thumbnail.ts';
import { updateDocument, type Store } from './store.ts';
import type { Versions } from './versions.ts';

export interface Saving {
  /** Whether the document is in its file now. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Answers to a conflict. */
  replaceTheirs(): Promise<void>;
  takeTheirs(): Promise<void>;
  keepBoth(): Promise<void>;
  /** Whether somebody else wrote the file since, and if so, shows it. */
  checkDisk(): Promise<void>;
  /** When no save is under way: the file is written, its draft removed, and the file remembered. */
  idle(): Promise<void>;
}

type Write = (document: OpenDocument) => Promise<Result<SavedFile | undefined, SaveError>>;

export interface SavingParts {
  readonly store: Store;
  readonly host: Host;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly drafting: Drafting;
  readonly versions: Versions;
}

/** Saving, and what to do when somebody else did too. A failed save leaves the document as unsaved as it was. */
export function createSaving({ store, host, engine, clock, drafting, versions }: SavingParts): Saving {
  /** Saves by what `write` does; the document counts as saved only once that went well. */
  const saveBy = (write: Write): Promise<boolean> => {
    // One after another: a second save begins from what the first has left on the disk.
    const own = running ? running.then(() => saveNow(write)) : saveNow(write);
    running = own;
    void own.finally(() => {
      if (running === own) running = undefined;
    });
    return own;
  };
  let running: Promise<boolean> | undefined;
  const saveNow = async (write: Write): Promise<boolean> => {
    const { document } = store.getState();
    if (!document) return false;
    updateDocument(store, () => ({ saving: 'yes' }));
    const outcome = await write(document);
    if (!outcome.ok) {
      await failed(document, outcome.error);
      return false;
    }
    if (!outcome.value) {
      updateDocument(store, () => ({ saving: document.saving === 'yes' ? 'no' : document.saving }));
      return false;
    }
    settled(document, outcome.value);
    await drafting.flush();
    if (store.getState().document?.opened.pitch === document.opened.pitch) await host.drafts.remove(document.draft);
    await versions.keepVersion(undefined, document.opened);
    await host.recents.remember(recentOf(outcome.value, document.opened, store.getState().preview.view, clock.now()));
    return true;
  };
  /** What was typed while the file was being written is not in it. */
  const settled = (document: OpenDocument, file: SavedFile): void =>
    updateDocument(store, (now) => ({
      file,
      saved: document.opened.pitch,
      saving: 'no',
      ...(now.opened === document.opened
        ? { edits: 0, editedSections: [] }
        : { edits: Math.max(1, now.edits - document.edits) }),
    }));
  const failed = async (document: OpenDocument, error: SaveError): Promise<void> => {
    const stays = (): void => updateDocument(store, () => ({ saving: { failed: error } }));
    if (error.code !== 'conflict' || !document.file) return stays();
    updateDocument(store, () => ({ saving: 'no' }));
    const read = await host.documents.read(document.file.file);
    const opened = read.ok ? await engine.open(read.value.bytes) : undefined;
    if (!read.ok || !opened?.ok) return stays();
    store.setState({ trouble: { kind: 'conflict', theirs: opened.value, file: read.value } });
  };
  const bytesOf = ({ opened, file }: OpenDocument): Promise<Uint8Array> =>
    engine.serialise(opened, formOf(file?.name ?? ''));
  const saveAs = (): Promise<boolean> =>
    saveBy(async ({ opened }) => host.documents.saveAs(fileNameFor(opened), await engine.serialise(opened, 'archive')));
  const conflictFile = (): SavedFile | undefined => {
    const { trouble } = store.getState();
    return trouble?.kind === 'conflict' ? trouble.file : undefined;
  };

  return {
    saveAs,
    idle: async () => {
      await running;
    },
    save: async () => {
      const file = store.getState().document?.file;
      if (!file) return saveAs();
      return saveBy(async (document) => {
        const home = document.file ?? file;
        return host.documents.save(home.file, await bytesOf(document), home.version);
      });
    },
    replaceTheirs: async () => {
      const { trouble } = store.getState();
      const theirs = conflictFile();
      if (!theirs || trouble?.kind !== 'conflict') return;
      store.setState({ trouble: undefined });
      await versions.keepVersion(undefined, trouble.theirs);
      await saveBy(async (document) => host.documents.save(theirs.file, await bytesOf(document), theirs.version));
    },
    takeTheirs: async () => {
      const { trouble } = store.getState();
      if (trouble?.kind !== 'conflict') return;
      const { theirs, file } = trouble;
      store.setState({ trouble: undefined });
      await versions.keepVersion(undefined);
      updateDocument(store, (document) => taken(document, theirs, file));
    },
    keepBoth: async () => {
      const theirs = conflictFile();
      if (!theirs) return;
      store.setState({ trouble: undefined });
      await saveBy(async (document) => host.documents.saveBeside(theirs.file, await bytesOf(document)));
    },
    checkDisk: async () => {
      const { document, trouble } = store.getState();
      if (!document?.file || trouble || document.saving === 'yes') return;
      const found = await host.documents.version(document.file.file);
      if (!found.ok || found.value === document.file.version) return;
      await failed(document, { code: 'conflict', name: document.file.name, found: found.value });
    },
  };
}

/** What is on the disk takes the document's place, as a step that can be undone. */
function taken(document: OpenDocument, theirs: OpenedPitch, file: SavedFile): Partial<OpenDocument> {
  const before = document.opened.pitch;
  const step = {
    label: { verb: 'restore', field: undefined } as const,
    before,
    after: theirs.pitch,
    field: document.field,
    mergeKey: undefined,
    at: 0,
  };
  return {
    opened: { ...theirs, media: new Map([...document.opened.media, ...theirs.media]) },
    saved: theirs.pitch,
    file,
    history: { past: [...document.history.past, step], future: [] },
    edits: 0,
    editedSections: [],
  };
}

/** What the start page shows of a file. */
export function recentOf(
  { file, name, folder }: SavedFile,
  { pitch }: OpenedPitch,
  view: DeckView | undefined,
  openedAt: number,
): Omit<RecentFile, 'missing'> {
  const slides = view?.slides.length ?? 0;
  const title = pitch.meta.title;
  return { file, name, folder, title, openedAt, slides, minutes: minutesFor(slides), thumbnail: thumbnailOf(view) };
}

const formOf = (name: string): PitchForm => (/\.json$/iu.test(name) ? 'json' : 'archive');

/** A name that every file system takes. */
export function fileNameFor({ pitch }: OpenedPitch): string {
  const name = pitch.meta.title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${name === '' ? 'Pitch' : name}.greenlight`;
}
