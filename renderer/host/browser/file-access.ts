/**
 * The File System Access API, which not every browser has and which TypeScript's own library describes in part.
 * https://wicg.github.io/file-system-access/
 */

export interface AccessHandle {
  queryPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

export type FileHandle = FileSystemFileHandle & AccessHandle;
export type FolderHandle = FileSystemDirectoryHandle & AccessHandle;

interface PickerType {
  readonly description?: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

export interface Pickers {
  readonly showOpenFilePicker?: (options: {
    readonly id?: string;
    readonly types?: readonly PickerType[];
  }) => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: (options: {
    readonly id?: string;
    readonly suggestedName: string;
    /** The dialog starts in its folder. */
    readonly startIn?: FileHandle;
    readonly types?: readonly PickerType[];
  }) => Promise<FileHandle>;
  readonly showDirectoryPicker?: (options: {
    readonly id?: string;
    readonly mode: 'readwrite';
  }) => Promise<FolderHandle>;
}

/** What a person may open: pitches, and decks that carry theirs. */
export const OPENABLE: readonly string[] = ['.greenlight', '.json', '.pptx'];

/** A type of our own, which no system knows: one that it knows would change the ending. */
export const PITCH_TYPE = 'application/x-greenlight';

export const typesOf = (type: string, ...endings: readonly string[]): readonly PickerType[] =>
  endings.length === 0 ? [] : [{ accept: { [type === '' ? 'application/octet-stream' : type]: endings } }];

/**
 * Whether the person lets us. Asks only where `ask` says so, as a browser asks after a click alone.
 */
export async function mayUse(handle: AccessHandle, mode: 'read' | 'readwrite', ask: boolean): Promise<boolean> {
  // Where there is nothing to ask, the handle is ours to use.
  const state = (await handle.queryPermission?.({ mode })) ?? 'granted';
  if (state === 'granted') return true;
  return state === 'prompt' && ask && (await handle.requestPermission?.({ mode })) === 'granted';
}

/** Writes whole or not at all: the browser writes beside the file, and puts it in place when it is closed. */
export async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
    await stream.close();
  } catch (error) {
    // Nothing to lose: what failed is thrown away, and it may be so already.
    await stream.abort().catch(() => {});
    throw error;
  }
}
