import { err, ok } from '../../core/base/result.ts';
import type { DraftInfo, Drafts, RecentFile, Recents, Settings, SnapshotInfo, Snapshots } from '../host.ts';
import type { HostError } from '../host-error.ts';
import type { DraftId, FileToken, SnapshotId } from '../names.ts';
import { MAX_RECENTS } from '../recents.ts';
import type { MemoryDisk } from './disk.ts';
import type { Script } from './documents.ts';

/** What is kept beside the application's data: drafts, snapshots, recent files, settings. */

export function memoryDrafts(script: Script): Drafts {
  const drafts = new Map<DraftId, { readonly info: DraftInfo; readonly bytes: Uint8Array }>();
  return {
    write: async (info, bytes) => {
      if (script.draftFailure) return err(script.draftFailure);
      drafts.set(info.id, { info, bytes: bytes.slice() });
      return ok(undefined);
    },
    list: async () => [...drafts.values()].map(({ info }) => info).sort((a, b) => b.typedAt - a.typedAt),
    read: async (id) => bytesOr(drafts.get(id)),
    remove: async (id) => void drafts.delete(id),
  };
}

export function memorySnapshots(script: Script): Snapshots {
  const snapshots = new Map<SnapshotId, { readonly info: SnapshotInfo; readonly bytes: Uint8Array }>();
  return {
    write: async (info, bytes) => {
      if (script.draftFailure) return err(script.draftFailure);
      snapshots.set(info.id, { info, bytes: bytes.slice() });
      return ok(undefined);
    },
    list: async (document) =>
      [...snapshots.values()]
        .map(({ info }) => info)
        .filter((info) => info.document === document)
        .sort((a, b) => b.savedAt - a.savedAt),
    read: async (id) => bytesOr(snapshots.get(id)),
    remove: async (id) => void snapshots.delete(id),
  };
}

const bytesOr = (
  kept: { readonly bytes: Uint8Array } | undefined,
): ReturnType<typeof ok<Uint8Array>> | ReturnType<typeof err<HostError>> =>
  kept ? ok(kept.bytes.slice()) : err({ code: 'missing', name: '', detail: 'it is not kept' });

export function memoryRecents(disk: MemoryDisk): Recents {
  const recents = new Map<FileToken, Omit<RecentFile, 'missing'>>();
  const newestFirst = (): Omit<RecentFile, 'missing'>[] =>
    [...recents.values()].sort((a, b) => b.openedAt - a.openedAt);
  return {
    list: async () =>
      newestFirst().map((recent) => ({ ...recent, missing: disk.files.has(recent.file) ? undefined : 'file' })),
    remember: async (recent) => {
      recents.set(recent.file, recent);
      for (const { file } of newestFirst().slice(MAX_RECENTS)) recents.delete(file);
    },
    forget: async (file) => void recents.delete(file),
  };
}

/** Kept as text, so that what cannot be kept elsewhere cannot be kept here. */
export function memorySettings(): Settings {
  const values = new Map<string, string>();
  return {
    get: (key) => {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    set: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, JSON.stringify(value));
    },
  };
}
