import type { Result } from '../core/base/result.ts';
import type { HostError, SaveError } from './host-error.ts';
import type { DocumentVersion, DraftId, FileToken, SnapshotId } from './names.ts';

/**
 * What an operating system gives the application, and all that the application may ask of it. Three implementations keep
 * to it, and one contract test holds them to this: Electron (through typed channels), the browser, and memory (for tests).
 *
 * The application never learns where a file is: it holds a token, and a name to show. A call that a person can cancel
 * answers `undefined` when they do. Whatever can be expected to fail answers with an error of the closed set in
 * `host-error.ts`; a promise is rejected for a defect of ours only.
 */
export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly history: Snapshots;
  readonly recents: Recents;
  readonly exports: Exports;
  readonly settings: Settings;
  readonly displays: Displays;
  /** Calls `listener` for what the system asks of us; answers how to stop listening. */
  onRequest(listener: (request: HostRequest) => void): () => void;
  /** Whether there is unsaved work, so that the window asks before it closes, and marks its title. */
  setDocumentState(state: {
    readonly title: string;
    readonly dirty: boolean;
    readonly file: FileToken | undefined;
  }): void;
  /** Opens an address from a pitch (`http:`, `https:`, `mailto:`) outside the application, once the person agrees. */
  openLink(address: string): Promise<void>;
}

export type HostRequest =
  | { readonly kind: 'open'; readonly file: OpenedFile }
  /** A command chosen in the native menu, by its id. */
  | { readonly kind: 'command'; readonly command: string }
  /** The window is about to close: answer with `allowClose` once nothing can be lost. */
  | { readonly kind: 'close'; readonly allowClose: () => void }
  /** The window has the focus again: files may have changed on the disk. */
  | { readonly kind: 'focus' };

export interface OpenedFile {
  readonly file: FileToken;
  /** As shown: `Team network.greenlight`. */
  readonly name: string;
  /** Name of the folder it is in, without the path to it; empty where there is none. */
  readonly folder: string;
  readonly bytes: Uint8Array;
  readonly version: DocumentVersion;
}

export interface SavedFile {
  readonly file: FileToken;
  readonly name: string;
  readonly folder: string;
  readonly version: DocumentVersion;
}

export interface Documents {
  /** Asks the person for a file. */
  open(): Promise<Result<OpenedFile | undefined, HostError>>;
  /** A file that was dropped on the window, or chosen in a file field. */
  openDropped(file: File): Promise<Result<OpenedFile, HostError>>;
  read(file: FileToken): Promise<Result<OpenedFile, HostError>>;
  /** What is on the disk now, without its bytes: whether somebody else wrote the file. */
  version(file: FileToken): Promise<Result<DocumentVersion, HostError>>;
  /**
   * Writes whole or not at all. `expected` is the version that was read or written last: where the disk holds another,
   * nothing is written and the answer is `conflict`. `undefined` overwrites whatever is there.
   */
  save(
    file: FileToken,
    bytes: Uint8Array,
    expected: DocumentVersion | undefined,
  ): Promise<Result<SavedFile, SaveError>>;
  /** Asks where to. */
  saveAs(suggestedName: string, bytes: Uint8Array): Promise<Result<SavedFile | undefined, SaveError>>;
  /** Writes beside a file under the first free name: `Team network 2.greenlight`. The browser asks where to. */
  saveBeside(file: FileToken, bytes: Uint8Array): Promise<Result<SavedFile | undefined, SaveError>>;
}

export interface DraftInfo {
  readonly id: DraftId;
  readonly title: string;
  /** When the last word was typed, in milliseconds since 1970. */
  readonly typedAt: number;
  /** How many edits are in the draft and not in the file. */
  readonly edits: number;
  /** Sections that were edited, as in `story`. */
  readonly sections: readonly string[];
  /** The file it belongs to, where there is one. */
  readonly file: FileToken | undefined;
  readonly fileName: string | undefined;
  /** The version of the file that the draft started from. */
  readonly version: DocumentVersion | undefined;
}

/** Work that is not in a file yet, kept beside the application's data. */
export interface Drafts {
  write(info: DraftInfo, bytes: Uint8Array): Promise<Result<void, SaveError>>;
  /** Newest first. */
  list(): Promise<readonly DraftInfo[]>;
  read(id: DraftId): Promise<Result<Uint8Array, HostError>>;
  remove(id: DraftId): Promise<void>;
}

export interface SnapshotInfo {
  readonly id: SnapshotId;
  /** The pitch that it is a version of. */
  readonly document: string;
  readonly title: string;
  readonly savedAt: number;
  /** The person's own name for it, where they gave one. */
  readonly name: string | undefined;
}

/** Earlier versions of documents, kept beside the application's data. */
export interface Snapshots {
  write(info: SnapshotInfo, bytes: Uint8Array): Promise<Result<void, SaveError>>;
  /** Newest first. */
  list(document: string): Promise<readonly SnapshotInfo[]>;
  read(id: SnapshotId): Promise<Result<Uint8Array, HostError>>;
  remove(id: SnapshotId): Promise<void>;
}

export interface RecentFile {
  readonly file: FileToken;
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  readonly openedAt: number;
  readonly slides: number;
  readonly minutes: number;
  /** The first slide as markup with its style sheet, to be shown small. */
  readonly thumbnail: string | undefined;
  /** Why it cannot be opened now: its drive is not connected, or it is gone. */
  readonly missing: 'drive' | 'file' | undefined;
}

export interface Recents {
  /** Newest first. */
  list(): Promise<readonly RecentFile[]>;
  remember(recent: Omit<RecentFile, 'missing'>): Promise<void>;
  forget(file: FileToken): Promise<void>;
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

export interface Exports {
  /**
   * Asks where to, and writes all files or none. Answers what they are called now, and a token of the first, which
   * `reveal` takes.
   */
  write(
    files: readonly ExportedFile[],
  ): Promise<
    Result<{ readonly names: readonly string[]; readonly token: FileToken | undefined } | undefined, SaveError>
  >;
  /** Whether there is a folder to show a file in. */
  readonly canReveal: boolean;
  reveal(token: FileToken): Promise<void>;
  /** Prints a page that stands by itself: to a PDF file where the system can, else by the print dialog. */
  print(html: string, suggestedName: string): Promise<Result<ExportedFile | undefined, HostError>>;
}

/** Small choices that outlive a session, such as the width of a pane. Values are JSON; damaged ones are as if not there. */
export interface Settings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export interface DisplayInfo {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** The one that the window is on. */
  readonly current: boolean;
}

export interface Displays {
  list(): Promise<readonly DisplayInfo[]>;
  onChange(listener: (displays: readonly DisplayInfo[]) => void): () => void;
  /**
   * Opens a second window with the stage, full screen on that display where the system allows it. The port speaks with
   * the page `present` of the application.
   */
  openStage(display: string): Promise<Result<StageWindow, HostError>>;
}

export interface StageWindow {
  readonly port: MessagePort;
  /** Called once when the window is gone, by us or by the person or with its display. */
  onClosed(listener: () => void): void;
  moveTo(display: string): Promise<void>;
  close(): void;
}
