import { err, ok, type Result } from '../../core/base/result.ts';
import { freeName } from '../file-names.ts';
import type { Documents, OpenedFile, SavedFile } from '../host.ts';
import type { HostError, SaveError } from '../host-error.ts';
import type { DocumentVersion, FileToken } from '../names.ts';
import { createQueue } from '../queue.ts';
import { versionOf } from '../version.ts';
import { chooseFile, download } from './downloads.ts';
import type { Drops } from './drops.ts';
import { mayUse, PITCH_TYPE, typesOf, writeWhole, OPENABLE, type FileHandle, type Pickers } from './file-access.ts';
import type { FileRegistry, KeptFile } from './files.ts';
import { readKept, readFile } from './reading.ts';
import { hostError, isCancelled, saveError } from './troubles.ts';

export interface DocumentParts {
  readonly files: FileRegistry;
  readonly pickers: Pickers;
  readonly drops: Drops;
}

/** Where pickers start the next time. */
const PLACE = 'pitches';

/** Documents on the person's disk where the browser lets us, else as what was chosen and what is downloaded. */
export function browserDocuments({ files, pickers, drops }: DocumentParts): Documents {
  const inTurn = createQueue();
  const reading = { files, pickers };

  return {
    open: () => open(reading),
    openDropped: async (file) => {
      const handle = await drops.handleOf(file);
      return handle ? openHandle(files, handle) : openCopy(files, file);
    },
    read: async (token) => {
      const file = await files.find(token);
      return file ? openedFrom(token, file, true) : err(unknownFile(token));
    },
    // Asked for whenever the window gets the focus, so nothing may come up.
    version: async (token) => {
      const file = await files.find(token);
      const read = file ? await readKept(file, false) : err(unknownFile(token));
      return read.ok ? ok(await versionOf(read.value)) : read;
    },
    save: (token, bytes, expected) => inTurn(token, () => save(files, token, bytes, expected)),
    saveAs: (suggestedName, bytes) => saveAs(reading, suggestedName, bytes),
    saveBeside: async (token, bytes) => {
      const file = await files.find(token);
      if (!file) return err(unknownFile(token));
      const name = await freeName(file.name, (taken) => taken === file.name);
      return saveAs(reading, name, bytes, file.kind === 'handle' ? file.handle : undefined);
    },
  };
}

type Reading = Pick<DocumentParts, 'files' | 'pickers'>;

const unknownFile = (token: FileToken): HostError => ({ code: 'missing', name: '', detail: `no file ${token}` });

async function open({ files, pickers }: Reading): Promise<Result<OpenedFile | undefined, HostError>> {
  if (!pickers.showOpenFilePicker) {
    const chosen = await chooseFile();
    return chosen ? openCopy(files, chosen) : ok(undefined);
  }
  try {
    const [handle] = await pickers.showOpenFilePicker({ id: PLACE, types: typesOf(PITCH_TYPE, ...OPENABLE) });
    return handle ? await openHandle(files, handle) : ok(undefined);
  } catch (error) {
    return isCancelled(error) ? ok(undefined) : err(hostError(error, ''));
  }
}

export async function openHandle(files: FileRegistry, handle: FileHandle): Promise<Result<OpenedFile, HostError>> {
  const file: KeptFile = { kind: 'handle', name: handle.name, handle };
  return openedFrom(await files.keep(file), file, true);
}

async function openCopy(files: FileRegistry, chosen: File): Promise<Result<OpenedFile, HostError>> {
  const read = await readFile(chosen);
  if (!read.ok) return read;
  const file: KeptFile = { kind: 'copy', name: chosen.name, bytes: read.value };
  return openedFrom(await files.keep(file), file, false);
}

async function openedFrom(file: FileToken, kept: KeptFile, ask: boolean): Promise<Result<OpenedFile, HostError>> {
  const read = await readKept(kept, ask);
  if (!read.ok) return read;
  const bytes = read.value;
  return ok({ file, name: kept.name, folder: '', bytes, version: await versionOf(bytes) });
}

async function save(
  files: FileRegistry,
  token: FileToken,
  bytes: Uint8Array,
  expected: DocumentVersion | undefined,
): Promise<Result<SavedFile, SaveError>> {
  const file = await files.find(token);
  if (!file) return err(unknownFile(token));
  if (file.kind === 'copy') {
    download(file.name, bytes, PITCH_TYPE);
    await files.replace(token, { ...file, bytes });
    return ok(await savedAs(token, file.name, bytes));
  }
  try {
    if (!(await mayUse(file.handle, 'readwrite', true))) return err(refused(file.name));
    const found = expected === undefined ? undefined : await readKept(file, false);
    if (found && !found.ok) return found;
    const version = found && (await versionOf(found.value));
    const isOther = version !== undefined && version !== expected;
    if (isOther) return err({ code: 'conflict', name: file.name, found: version });
    await writeWhole(file.handle, bytes);
    return ok(await savedAs(token, file.name, bytes));
  } catch (error) {
    return err(saveError(error, file.name, bytes.length));
  }
}

const refused = (name: string): HostError => ({ code: 'not-allowed', name, detail: 'the browser was told not to' });

async function saveAs(
  { files, pickers }: Reading,
  suggestedName: string,
  bytes: Uint8Array,
  beside?: FileHandle,
): Promise<Result<SavedFile | undefined, SaveError>> {
  if (!pickers.showSaveFilePicker) {
    download(suggestedName, bytes, PITCH_TYPE);
    return ok(await savedAs(await files.keep({ kind: 'copy', name: suggestedName, bytes }), suggestedName, bytes));
  }
  try {
    const types = typesOf(PITCH_TYPE, '.greenlight');
    const handle = await pickers.showSaveFilePicker({
      id: PLACE,
      suggestedName,
      types,
      ...(beside ? { startIn: beside } : {}),
    });
    await writeWhole(handle, bytes);
    const { name } = handle;
    return ok(await savedAs(await files.keep({ kind: 'handle', name, handle }), name, bytes));
  } catch (error) {
    return isCancelled(error) ? ok(undefined) : err(saveError(error, suggestedName, bytes.length));
  }
}

const savedAs = async (file: FileToken, name: string, bytes: Uint8Array): Promise<SavedFile> => ({
  file,
  name,
  folder: '',
  version: await versionOf(bytes),
});
