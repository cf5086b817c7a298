import type { FileHandle } from './access.ts';

/** A dropped file comes with a handle in some browsers, so that it can be saved to where it came from. */

const handles = new WeakMap<File, FileHandle>();

/** What `DataTransferItem.getAsFileSystemHandle()` gave for a file. */
export function rememberHandle(file: File, handle: FileSystemFileHandle): void {
  handles.set(file, handle);
}

export const handleOf = (file: File): FileHandle | undefined => handles.get(file);
