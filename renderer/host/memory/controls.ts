import type { DisplayInfo, ExportedFile, Host, HostRequest } from '../host.ts';
import type { HostError, SaveError } from '../host-error.ts';
import type { FileToken } from '../names.ts';

/** What a test does to a memory host behind the application's back, and what it sees there. */
export interface MemoryControls {
  putFile(name: string, bytes: Uint8Array, folder?: string): FileToken;
  /** Somebody else writes the file. */
  changeFile(file: FileToken, bytes: Uint8Array): void;
  removeFile(file: FileToken): void;
  bytesOf(file: FileToken): Uint8Array | undefined;
  /** The tokens of all files with this name, oldest first. */
  filesNamed(name: string): readonly FileToken[];
  /** What the person chooses when asked for a file; `undefined` cancels. Without an answer, they cancel. */
  answerOpen(file: FileToken | undefined): void;
  /** What the person answers when asked where to; `undefined` cancels. Without an answer, they take the suggestion. */
  answerSave(name: string | undefined): void;
  /** All writing of documents, drafts and exports fails so, until told otherwise. */
  failSaves(error: SaveError | undefined): void;
  failDrafts(error: SaveError | undefined): void;
  failReads(error: HostError | undefined): void;
  setDisplays(displays: readonly DisplayInfo[]): void;
  /** The next windows with a stage are refused so. */
  failStage(error: HostError | undefined): void;
  request(request: HostRequest): void;
  readonly exported: ReadonlyMap<string, Uint8Array>;
  readonly revealed: readonly FileToken[];
  readonly printed: readonly { readonly html: string; readonly name: string }[];
  /** What printing answers: nothing, as in a browser, unless told otherwise. */
  answerPrint(file: ExportedFile | undefined): void;
  readonly links: readonly string[];
  readonly documentState: Parameters<Host['setDocumentState']>[0] | undefined;
  readonly stages: readonly MemoryStage[];
}

/** A window with a stage, as the page in it sees it. */
export interface MemoryStage {
  /** The page's end of the port. */
  readonly port: MessagePort;
  readonly display: string;
  readonly open: boolean;
  /** The person closes the window, or its display is gone. */
  closeByPerson(): void;
}

export interface MemoryHost extends Host {
  readonly kind: 'memory';
  readonly controls: MemoryControls;
}
