/** The parts of browsers' file and screen interfaces that TypeScript's library does not know yet. Each may be missing. */

export type Access = 'read' | 'readwrite';

/** A file that the person chose, and what may be done with it. */
export interface FileHandle extends FileSystemFileHandle {
  queryPermission?(descriptor: { readonly mode: Access }): Promise<PermissionState>;
  requestPermission?(descriptor: { readonly mode: Access }): Promise<PermissionState>;
  remove?(): Promise<void>;
}

export interface PickerType {
  readonly description?: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

export interface PickerOptions {
  /** The browser remembers the last folder for each. */
  readonly id: string;
  readonly types?: readonly PickerType[];
  readonly suggestedName?: string;
  readonly startIn?: FileHandle | 'documents';
  readonly multiple?: false;
  readonly mode?: Access;
}

export interface Pickers {
  showOpenFilePicker(options: PickerOptions): Promise<readonly FileHandle[]>;
  showSaveFilePicker(options: PickerOptions): Promise<FileHandle>;
  showDirectoryPicker?(options: PickerOptions): Promise<FileSystemDirectoryHandle>;
}

/** Where the system's file dialogs can be asked for handles. */
export function filePickers(): Pickers | undefined {
  const { showOpenFilePicker } = window as Window & Partial<Pickers>;
  return showOpenFilePicker ? (window as Window & Partial<Pickers> as Window & Pickers) : undefined;
}

/** Files that the system opened the application with. */
export interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

export const launchQueue = (): LaunchQueue | undefined =>
  (window as Window & { readonly launchQueue?: LaunchQueue }).launchQueue;

/** A dialog that the person closed without an answer is no error. */
export async function unlessCancelled<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}
