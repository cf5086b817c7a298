import type { DraftInfo, Drafts } from '../../renderer/host/host.ts';
import type { JsonDisk } from './json-file.ts';
import { createKeptFiles, type KeptFiles } from './kept-files.ts';

export interface DraftStore extends Drafts {
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

/** Drafts in a folder of ours: `<id>.draft`. */
export function createDrafts(
  disk: JsonDisk,
  folder: string,
  parse: (value: unknown) => DraftInfo | undefined,
): DraftStore {
  const files: KeptFiles<DraftInfo> = createKeptFiles(disk, { folder, ending: '.draft', parse });
  return { ...files, list: async () => (await files.list()).toSorted((a, b) => b.typedAt - a.typedAt) };
}
