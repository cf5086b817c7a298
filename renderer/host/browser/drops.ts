import type { FileHandle } from './file-access.ts';

/**
 * A dropped file comes without a way to write it; the browser gives the way for as long as the drop is being told of.
 * This listens before all others, and keeps the handle until somebody opens the file.
 */
export interface Drops {
  handleOf(file: File): Promise<FileHandle | undefined>;
}

interface Dropped {
  readonly file: File;
  readonly handle: Promise<FileSystemHandle | null>;
}

type DroppedItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

export function watchDrops(target: Window = window): Drops {
  let dropped: readonly Dropped[] = [];
  target.addEventListener(
    'drop',
    ({ dataTransfer }) => {
      const items: readonly DroppedItem[] = [...(dataTransfer?.items ?? [])];
      dropped = items.flatMap((item) => {
        const file = item.kind === 'file' ? item.getAsFile() : null;
        const handle = file && item.getAsFileSystemHandle?.().catch(() => null);
        return handle ? [{ file, handle }] : [];
      });
    },
    { capture: true },
  );
  return {
    handleOf: async (file) => {
      const handle = await dropped.find((one) => isSame(one.file, file))?.handle;
      return handle?.kind === 'file' ? (handle as FileHandle) : undefined;
    },
  };
}

/** The event gives a new `File` each time it is asked. */
const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
