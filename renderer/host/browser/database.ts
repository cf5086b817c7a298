/**
 * IndexedDB as promises: a few tables, opened once, closed when a newer page of ours wants to change them. What goes
 * wrong is thrown as the browser says it; `troubles.ts` turns it into an error of the closed set.
 */

/** What is in a thing stands apart from what is said about it, so that a list reads none of it. */
const TABLES = ['files', 'drafts', 'draft-bytes', 'snapshots', 'snapshot-bytes', 'recents'] as const;

export type Table = (typeof TABLES)[number];

export type Write =
  | { readonly table: Table; readonly key: string; readonly value: unknown }
  | { readonly table: Table; readonly key: string; readonly remove: true };

export interface Database {
  get(table: Table, key: string): Promise<unknown>;
  all(table: Table): Promise<readonly unknown[]>;
  /** All or none. Resolves once it is on the disk, as far as the browser can tell. */
  write(...writes: readonly Write[]): Promise<void>;
}

const NAME = 'greenlight';
const VERSION = 1;

export function createDatabase(factory: IDBFactory = indexedDB): Database {
  let connection: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    connection = undefined;
  };
  const connect = (): Promise<IDBDatabase> => {
    connection ??= opened(factory, forget).catch((error: unknown) => {
      // Tried again the next time: what stood in the way may be gone.
      forget();
      throw error;
    });
    return connection;
  };
  const inTable = async (table: Table): Promise<IDBObjectStore> =>
    (await connect()).transaction(table, 'readonly').objectStore(table);
  return {
    get: async (table, key) => answerOf<unknown>((await inTable(table)).get(key)),
    all: async (table) => answerOf<unknown[]>((await inTable(table)).getAll()),
    write: async (...writes) => {
      const tables = [...new Set(writes.map(({ table }) => table))];
      // What was typed must also outlive a power cut.
      const transaction = (await connect()).transaction(tables, 'readwrite', { durability: 'strict' });
      const done = completed(transaction);
      for (const write of writes) {
        const store = transaction.objectStore(write.table);
        if ('remove' in write) store.delete(write.key);
        else store.put(write.value, write.key);
      }
      await done;
    },
  };
}

async function opened(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(NAME, VERSION);
  request.addEventListener('upgradeneeded', () => {
    for (const table of TABLES) request.result.createObjectStore(table);
  });
  const database = await answerOf(request);
  // Another page of ours, newer than this one, waits for it; the next call opens again.
  database.addEventListener('versionchange', () => {
    database.close();
    onClosed();
  });
  database.addEventListener('close', onClosed);
  return database;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request.error)));
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // A full disk is told here alone.
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
  });

const reasonOf = (error: DOMException | null): Error => error ?? new Error('The browser gave no reason.');
