import type { SnapshotInfo, Snapshots } from '../../renderer/host/host.ts';
import type { JsonDisk } from './json-file.ts';
import { createKeptFiles, type KeptFiles } from './kept-files.ts';

export interface SnapshotStore extends Snapshots {
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

/** Earlier versions in a folder of ours: `<id>.snapshot`. */
export function createSnapshots(
  disk: JsonDisk,
  folder: string,
  parse: (value: unknown) => SnapshotInfo | undefined,
): SnapshotStore {
  const files: KeptFiles<SnapshotInfo> = createKeptFiles(disk, { folder, ending: '.snapshot', parse });
  return {
    ...files,
    list: async (document) =>
      (await files.list()).filter((info) => info.document === document).toSorted((a, b) => b.savedAt - a.savedAt),
  };
}
