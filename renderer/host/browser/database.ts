import type { DraftInfo, RecentFile, SnapshotInfo } from '../host.ts';
import type { FileToken } from '../names.ts';
import type { FileHandle } from './access.ts';

/**
 * What is kept beside the application in this browser. Bytes stand apart from what is said about them, so that a list
 * reads none. Changes that belong together are made together or not at all.
 */
export interface Database {
  get<S extends StoreName>(store: S, key: string): Promise<Stores[S] | undefined>;
  all<S extends StoreName>(store: S): Promise<readonly Stores[S][]>;
  change(...changes: readonly Change[]): Promise<void>;
}

export interface Stores {
  readonly files: StoredFile;
  readonly drafts: DraftInfo;
  readonly draftBytes: Uint8Array;
  readonly snapshots: SnapshotInfo;
  readonly snapshotBytes: Uint8Array;
  readonly recents: Omit<RecentFile, 'missing'>;
}

/** Where a file is, or, where the browser gives no handles, what was in it last. */
export type StoredFile =
  | { readonly token: FileToken; readonly name: string; readonly handle: FileHandle }
  | { readonly token: FileToken; readonly name: string; readonly bytes: Uint8Array };

export type StoreName = keyof Stores;

/** Without a value, what is there is removed. */
export type Change = {
  [S in StoreName]: { readonly store: S; readonly key: string; readonly value: Stores[S] | undefined };
}[StoreName];

const STORES: readonly StoreName[] = ['files', 'drafts', 'draftBytes', 'snapshots', 'snapshotBytes', 'recents'];
const VERSION = 1;

export function createDatabase(name = 'greenlight'): Database {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name, forget).catch((cause: unknown) => {
      // Asked again the next time: what stood in the way may be gone.
      forget();
      throw cause;
    });
    return opened;
  };
  return {
    get: async (store, key) => answerOf((await open()).transaction(store).objectStore(store).get(key)),
    all: async (store) => answerOf((await open()).transaction(store).objectStore(store).getAll()),
    change: async (...changes) => {
      const stores = [...new Set(changes.map(({ store }) => store))];
      // Strict: on the disk once it is said to be, also when the power fails.
      const transaction = (await open()).transaction(stores, 'readwrite', { durability: 'strict' });
      const done = finished(transaction);
      for (const { store, key, value } of changes) {
        if (value === undefined) transaction.objectStore(store).delete(key);
        else transaction.objectStore(store).put(value instanceof Uint8Array ? value.slice() : value, key);
      }
      await done;
    },
  };
}

function openDatabase(name: string, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION);
    request.addEventListener('upgradeneeded', () => {
      for (const store of STORES) request.result.createObjectStore(store);
    });
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('success', () => {
      const database = request.result;
      // A newer version of the application in another tab is not to wait for us.
      database.addEventListener('versionchange', () => {
        database.close();
        onGone();
      });
      database.addEventListener('close', onGone);
      resolve(database);
    });
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request.error)));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // A full disk is told here alone.
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
  });
}

const reasonOf = (error: DOMException | null): Error => error ?? new Error('The browser gave no reason.');
