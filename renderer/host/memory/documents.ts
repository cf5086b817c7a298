import { err, ok, type Result } from '../../core/base/result.ts';
import type { Documents, SavedFile } from '../host.ts';
import type { HostError, SaveError } from '../host-error.ts';
import type { DocumentVersion, FileToken } from '../names.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { createQueue } from '../queue.ts';
import { versionOf } from '../version.ts';
import type { MemoryDisk, StoredFile } from './disk.ts';

/** What was told to go wrong, and what the person answers. */
export interface Script {
  saveFailure: SaveError | undefined;
  draftFailure: SaveError | undefined;
  readFailure: HostError | undefined;
  readonly openAnswers: (FileToken | undefined)[];
  readonly saveAnswers: (string | undefined)[];
}

export function memoryDocuments(disk: MemoryDisk, script: Script): Documents {
  const inTurn = createQueue();
  const find = (token: FileToken): Result<StoredFile, HostError> => {
    if (script.readFailure) return err(script.readFailure);
    const file = disk.files.get(token);
    return file ? ok(file) : err({ code: 'missing', name: '', detail: `no file ${token}` });
  };
  const read: Documents['read'] = async (token) => {
    const found = find(token);
    return found.ok ? ok(await disk.opened(token, found.value)) : found;
  };
  const put = async (name: string, folder: string, bytes: Uint8Array): Promise<Result<SavedFile, SaveError>> => {
    if (script.saveFailure) return err(script.saveFailure);
    const token = [...disk.files].find(([, file]) => file.name === name && file.folder === folder)?.[0];
    return store(disk, token, { name, folder, bytes });
  };

  const save: Documents['save'] = async (token, bytes, expected) => {
    if (script.saveFailure) return err(script.saveFailure);
    const found = find(token);
    if (!found.ok) return found;
    const conflict = expected === undefined ? undefined : await conflictWith(found.value, expected);
    return conflict ? err(conflict) : store(disk, token, { ...found.value, bytes });
  };

  return {
    read,
    open: async () => {
      const token = script.openAnswers.shift();
      return token === undefined ? ok(undefined) : read(token);
    },
    openDropped: async (file) => {
      if (file.size > MAX_FILE_BYTES) return err({ code: 'too-large', name: file.name, bytes: file.size });
      const token = disk.put({ name: file.name, folder: '', bytes: new Uint8Array(await file.arrayBuffer()) });
      return read(token);
    },
    version: async (token) => {
      const found = find(token);
      return found.ok ? ok(await versionOf(found.value.bytes)) : found;
    },
    save: (token, bytes, expected) => inTurn(token, () => save(token, bytes, expected)),
    saveAs: async (suggestedName, bytes) => {
      const name = script.saveAnswers.length > 0 ? script.saveAnswers.shift() : suggestedName;
      return name === undefined ? ok(undefined) : put(name, FOLDER, bytes);
    },
    saveBeside: async (token, bytes) => {
      const found = find(token);
      if (!found.ok) return found;
      const { folder, name } = found.value;
      return put(await disk.freeNameIn(folder, name), folder, bytes);
    },
  };
}

/** Where dialogs start. */
export const FOLDER = 'Documents';

async function conflictWith(file: StoredFile, expected: DocumentVersion): Promise<SaveError | undefined> {
  const found = await versionOf(file.bytes);
  return found === expected ? undefined : { code: 'conflict', name: file.name, found };
}

/** Over the file with that token, or as a new one. */
async function store(
  disk: MemoryDisk,
  token: FileToken | undefined,
  file: StoredFile,
): Promise<Result<SavedFile, SaveError>> {
  const stored = { ...file, bytes: file.bytes.slice() };
  if (token === undefined) return ok(await disk.saved(disk.put(stored), stored));
  disk.files.set(token, stored);
  return ok(await disk.saved(token, stored));
}
