import { err, ok, type Result } from '../../core/base/result.ts';
import { freeName, splitName } from '../file-names.ts';
import type { ExportedFile, Exports } from '../host.ts';
import type { SaveError } from '../host-error.ts';
import { download } from './downloads.ts';
import { typesOf, writeWhole, type FolderHandle, type Pickers } from './file-access.ts';
import type { FileRegistry } from './files.ts';
import { printPage } from './print.ts';
import { isCancelled, saveError } from './troubles.ts';

/** Where pickers start the next time. */
const PLACE = 'exports';

type Written = Awaited<ReturnType<Exports['write']>>;

/** One file goes where the person says, several into a folder; without access to the disk, each is downloaded. */
export function browserExports(files: FileRegistry, pickers: Pickers): Exports {
  return {
    canReveal: false,
    reveal: async () => {},
    print: printPage,
    write: async (exported) => {
      const [first, ...more] = exported;
      if (!first) return ok(undefined);
      if (more.length === 0 && pickers.showSaveFilePicker) return writeOne(files, pickers.showSaveFilePicker, first);
      if (more.length > 0 && pickers.showDirectoryPicker) return writeMany(pickers.showDirectoryPicker, exported);
      for (const { name, bytes, type } of exported) download(name, bytes, type);
      return ok({ names: exported.map(({ name }) => name), token: undefined });
    },
  };
}

async function writeOne(
  files: FileRegistry,
  pick: NonNullable<Pickers['showSaveFilePicker']>,
  { name: suggestedName, bytes, type }: ExportedFile,
): Promise<Written> {
  try {
    const [, ending] = splitName(suggestedName);
    const types = typesOf(type, ...(ending === '' ? [] : [ending]));
    const handle = await pick({ id: PLACE, suggestedName, types });
    await writeWhole(handle, bytes);
    return ok({ names: [handle.name], token: await files.keep({ kind: 'handle', name: handle.name, handle }) });
  } catch (error) {
    return cancelledOr(error, suggestedName, bytes.length);
  }
}

async function writeMany(
  pick: NonNullable<Pickers['showDirectoryPicker']>,
  exported: readonly ExportedFile[],
): Promise<Written> {
  const written: string[] = [];
  let folder: FolderHandle | undefined;
  try {
    folder = await pick({ id: PLACE, mode: 'readwrite' });
    for (const file of exported) written.push(await writeInto(folder, file, (name) => written.push(name)));
    return ok({ names: [...new Set(written)], token: undefined });
  } catch (error) {
    // All or none: what stands there already goes.
    for (const name of new Set(written)) await folder?.removeEntry(name).catch(() => {});
    const [first] = exported;
    return cancelledOr(
      error,
      first?.name ?? '',
      exported.reduce((sum, { bytes }) => sum + bytes.length, 0),
    );
  }
}

/** Under a name that nothing in the folder has. */
async function writeInto(
  folder: FolderHandle,
  { name, bytes }: ExportedFile,
  onMade: (name: string) => void,
): Promise<string> {
  const free = await freeName(name, (candidate) => isIn(folder, candidate));
  const handle = await folder.getFileHandle(free, { create: true });
  onMade(free);
  await writeWhole(handle, bytes);
  return free;
}

async function isIn(folder: FolderHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    // A folder of that name is in the way as well.
    return !(error instanceof Error && error.name === 'NotFoundError');
  }
}

const cancelledOr = (error: unknown, name: string, needed: number): Result<undefined, SaveError> =>
  isCancelled(error) ? ok(undefined) : err(saveError(error, name, needed));
