import type { Result } from '../core/base/result.ts';
import type { OpenedPitch } from '../core/pitch/open.ts';
import type { Host, OpenedFile, SavedFile } from '../host/host.ts';
import type { DraftInfo } from '../host/host.ts';
import type { HostError } from '../host/host-error.ts';
import type { DraftId, FileToken } from '../host/names.ts';
import type { Clock } from './clock.ts';
import type { Drafting } from './drafting.ts';
import type { Engine } from './engine.ts';
import { EMPTY_HISTORY } from './history.ts';
import { isDirty, type AppState, type OpenDocument, type Screen, type Trouble } from './model.ts';
import { recentOf, type Saving } from './saving.ts';
import type { Store } from './store.ts';

export interface Documents {
  /** Fills the start page: drafts that were left over, and recent files. */
  refreshHome(): Promise<void>;
  newPitch(screen: 'interview' | 'editor', opened: OpenedPitch): void;
  newFromSample(id: string): Promise<void>;
  open(): Promise<void>;
  openFile(file: File): Promise<void>;
  openRecent(file: FileToken): Promise<void>;
  /** A file that the system hands us. */
  receive(file: OpenedFile): Promise<void>;
  /** Opens what a draft holds, in the editor or where the questions left off. */
  recover(draft: DraftInfo, screen?: 'interview' | 'editor'): Promise<void>;
  discardDraft(draft: DraftInfo): Promise<void>;
  forgetRecent(file: FileToken): Promise<void>;
  /** Back to the start page; asks first where something would be lost. */
  leave(): void;
  /** The same before the window closes: calls `allow` once nothing can be lost. */
  close(allow: () => void): void;
  /** Answers to that question. */
  leaveWithoutSaving(): Promise<void>;
  saveAndLeave(): Promise<void>;
  dismissTrouble(): void;
}

export interface DocumentParts {
  readonly store: Store;
  readonly host: Host;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly drafting: Drafting;
  readonly saving: Saving;
  readonly newId: () => string;
}

/** Opening and leaving. What is unsaved is asked about before another document takes its place. */
export function createDocuments(parts: DocumentParts): Documents {
  const { store, host, engine, clock, drafting, saving } = parts;
  const trouble = (what: Trouble | undefined): void => store.setState({ trouble: what });

  const show = (document: OpenDocument, screen: Screen): void =>
    store.setState(({ preview }) => ({
      document,
      screen,
      trouble: undefined,
      toast: undefined,
      preview: { ...preview, view: undefined, slide: 0 },
    }));
  const fresh = (opened: OpenedPitch, file?: SavedFile): OpenDocument =>
    freshDocument(parts.newId() as DraftId, opened, file);

  /** Shows a document unless something unsaved is open: then asks first. */
  const unlessDirty = (next: () => void): void => {
    const { document } = store.getState();
    if (document && isDirty(document)) trouble({ kind: 'leave', next });
    else next();
  };
  const openBytes = async (file: OpenedFile): Promise<void> => {
    const opened = await engine.open(file.bytes);
    if (!opened.ok) return trouble({ kind: 'open-failed', name: file.name, error: opened.error });
    // A deck that carries its pitch is not where the pitch is saved.
    const home = /\.pptx$/iu.test(file.name) ? undefined : file;
    unlessDirty(() => {
      show(fresh(opened.value, home), 'editor');
      if (home) rememberView();
    });
    if (!home) return;
    remembering = host.recents.remember(recentOf(home, opened.value, undefined, clock.now()));
    await remembering;
  };
  let remembering: Promise<void> | undefined;
  /** Once its deck stands, the start page can show the first slide and how many there are. */
  const rememberView = (): void => {
    const draft = store.getState().document?.draft;
    const stop = store.subscribe(({ document, preview }) => {
      if (document?.draft === draft && !preview.view) return;
      stop();
      if (document?.draft !== draft || !document?.file) return;
      const recent = recentOf(document.file, document.opened, preview.view, clock.now());
      remembering = Promise.allSettled([remembering]).then(() => host.recents.remember(recent));
    });
  };
  const openResult = async (name: string, result: Result<OpenedFile | undefined, HostError>): Promise<void> => {
    if (!result.ok) trouble({ kind: 'open-failed', name: nameIn(result.error) ?? name, error: result.error });
    else if (result.value) await openBytes(result.value);
  };
  const goHome = async (): Promise<void> => {
    store.setState({ screen: 'home', document: undefined, trouble: undefined, toast: undefined });
    await refreshHome();
  };
  const refreshHome = async (): Promise<void> => {
    // A save says "Saved" before its draft is removed and its file remembered; both are shown here.
    await Promise.allSettled([saving.idle(), remembering]);
    const [drafts, recents] = await Promise.all([host.drafts.list(), host.recents.list()]);
    store.setState({ home: { drafts, recents } });
  };
  /** What to do after leaving, where somebody waits for it. */
  const left = async (state: AppState): Promise<void> => {
    const next = state.trouble?.kind === 'leave' ? state.trouble.next : undefined;
    // A draft that is being written now would outlive its removal.
    await drafting.flush();
    if (state.document) await host.drafts.remove(state.document.draft);
    store.setState({ document: undefined, trouble: undefined });
    if (next) next();
    else await goHome();
  };

  return {
    refreshHome,
    newPitch: (screen, opened) => unlessDirty(() => show(fresh(opened), screen)),
    newFromSample: async (id) => {
      const opened = await engine.sample(id);
      unlessDirty(() => show(fresh(opened), 'editor'));
    },
    open: async () => openResult('', await host.documents.open()),
    openFile: async (file) => openResult(file.name, await host.documents.openDropped(file)),
    openRecent: async (file) => openResult('', await host.documents.read(file)),
    receive: openBytes,
    recover: async (draft, screen = 'editor') => {
      const bytes = await host.drafts.read(draft.id);
      const name = draft.fileName ?? draft.title;
      if (!bytes.ok) return trouble({ kind: 'open-failed', name, error: bytes.error });
      const opened = await engine.open(bytes.value);
      if (!opened.ok) return trouble({ kind: 'open-failed', name, error: opened.error });
      show({ ...recovered(draft, opened.value), draftAt: clock.now() }, screen);
    },
    discardDraft: async ({ id }) => {
      await host.drafts.remove(id);
      await refreshHome();
    },
    forgetRecent: async (file) => {
      await host.recents.forget(file);
      await refreshHome();
    },
    // Questions can be left at any time: the draft keeps the answers, and the start page offers to go on.
    leave: () => {
      const home = (): void => void drafting.flush().then(goHome);
      if (store.getState().screen === 'interview') home();
      else unlessDirty(home);
    },
    close: (allow) => unlessDirty(() => void drafting.flush().then(allow)),
    leaveWithoutSaving: async () => left(store.getState()),
    saveAndLeave: async () => {
      const before = store.getState();
      const { trouble: asked } = before;
      trouble(undefined);
      if (await saving.save()) await left({ ...store.getState(), trouble: asked });
    },
    dismissTrouble: () => trouble(undefined),
  };
}

function freshDocument(draft: DraftId, opened: OpenedPitch, file: SavedFile | undefined): OpenDocument {
  return {
    opened,
    saved: opened.pitch,
    file,
    history: EMPTY_HISTORY,
    section: 'story',
    field: undefined,
    focusRequest: 0,
    draft,
    edits: 0,
    editedSections: [],
    saving: 'no',
    draftAt: undefined,
  };
}

function recovered(draft: DraftInfo, opened: OpenedPitch): OpenDocument {
  const { file, fileName, version } = draft;
  const home =
    file !== undefined && fileName !== undefined && version !== undefined
      ? { file, name: fileName, folder: '', version }
      : undefined;
  return { ...freshDocument(draft.id, opened, home), saved: undefined, edits: draft.edits };
}

const nameIn = (error: HostError): string | undefined => ('name' in error ? error.name : undefined);
