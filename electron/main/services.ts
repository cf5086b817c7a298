import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDocumentStore, type DocumentStore } from '../node/document-store.ts';
import { createDrafts, type DraftStore } from '../node/drafts.ts';
import { nodeFileSystem, type FileSystem } from '../node/file-system.ts';
import { createFileTokens, type FileTokens } from '../node/file-tokens.ts';
import type { KeptAside } from '../node/json-file.ts';
import { createRecents } from '../node/recents.ts';
import { openSettingsFile, type SettingsFile } from '../node/settings-file.ts';
import { createSnapshots, type SnapshotStore } from '../node/snapshots.ts';
import { draftInfo, info, snapshotInfo } from '../../renderer/host/contract-files.ts';
import type { Recents } from '../../renderer/host/host.ts';

/** All that is kept on the disk, for all windows. */
export interface Services {
  readonly documents: DocumentStore;
  readonly drafts: DraftStore;
  readonly history: SnapshotStore;
  readonly recents: Recents;
  readonly settings: SettingsFile;
  readonly tokens: FileTokens;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

export interface ServiceParts {
  /** Where the application keeps its own data. */
  readonly folder: string;
  readonly onDamaged: (kept: KeptAside) => void;
  readonly fs?: FileSystem;
}

export async function openServices({ folder, onDamaged, fs = nodeFileSystem }: ServiceParts): Promise<Services> {
  const disk = { fs, onDamaged, wait: (milliseconds: number) => sleep(milliseconds) };
  const file = (name: string): Promise<SettingsFile> => openSettingsFile(disk, path.join(folder, name));
  const [settings, tokenFile, recentFile] = await Promise.all(
    ['settings.json', 'files.json', 'recents.json'].map(file),
  );
  if (!settings || !tokenFile || !recentFile) throw new Error('three files were opened');
  const tokens = createFileTokens(tokenFile);
  const documents = createDocumentStore(disk);
  const drafts = createDrafts(disk, path.join(folder, 'drafts'), (value) => draftInfo.safeParse(value).data);
  const history = createSnapshots(disk, path.join(folder, 'history'), (value) => snapshotInfo.safeParse(value).data);
  const parse = (value: unknown) => info.recent.safeParse(value).data;
  return {
    documents,
    drafts,
    history,
    settings,
    tokens,
    recents: createRecents({ fs, file: recentFile, pathOf: tokens.pathOf, parse }),
    idle: async () => {
      await Promise.all([documents.idle(), drafts.idle(), history.idle()]);
      await Promise.all([settings.flush(), tokenFile.flush(), recentFile.flush()]);
    },
  };
}
