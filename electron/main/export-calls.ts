import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, dialog, shell } from 'electron';
import { err, ok, type Result } from '../../renderer/core/base/result.ts';
import { freeName } from '../../renderer/host/file-names.ts';
import type { ExportedFile } from '../../renderer/host/host.ts';
import type { SaveError } from '../../renderer/host/host-error.ts';
import { saveError } from '../node/disk-errors.ts';
import { writeFilesAtomically } from '../node/write-file.ts';
import type { AppWindow } from './app-window.ts';
import type { Handlers } from './ipc.ts';
import { ORIGIN, PRINT_FOLDER } from './origin.ts';
import type { PrintPages } from './protocol.ts';
import { SECURE_PREFERENCES } from './security.ts';
import type { Services } from './services.ts';

/** Exported files, and pages that become PDF. */

type ExportCalls = Pick<Handlers<AppWindow>, 'exports.write' | 'exports.reveal' | 'exports.print'>;

export function exportCalls({ tokens }: Services, prints: PrintPages): ExportCalls {
  return {
    'exports.write': async (files, { window }) => {
      const places = await placesFor(files, window);
      if (places === undefined) return ok(undefined);
      const written = await writeAll(files, places);
      if (!written.ok) return written;
      const [first] = places;
      const token = first === undefined ? undefined : tokens.tokenFor(first);
      return ok({ names: places.map((place) => path.basename(place)), token });
    },
    'exports.reveal': (token) => {
      const file = tokens.pathOf(token);
      if (file !== undefined) shell.showItemInFolder(file);
    },
    'exports.print': async ({ html, name }) => ok(await printToPdf(prints, html, name)),
  };
}

/** One file goes where the person says, several into a folder, under names that nothing there has. */
async function placesFor(
  files: readonly ExportedFile[],
  window: BrowserWindow,
): Promise<readonly string[] | undefined> {
  const [first, ...more] = files;
  if (!first) return undefined;
  if (more.length === 0) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: first.name });
    return canceled || filePath === '' ? undefined : [filePath];
  }
  const chosen = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  const [folder] = chosen.filePaths;
  return chosen.canceled || folder === undefined ? undefined : freePlaces(folder, files);
}

async function freePlaces(folder: string, files: readonly ExportedFile[]): Promise<readonly string[]> {
  const taken = new Set<string>();
  for (const { name } of files) {
    taken.add(await freeName(name, (candidate) => taken.has(candidate) || isThere(path.join(folder, candidate))));
  }
  return Array.from(taken, (name) => path.join(folder, name));
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function writeAll(
  files: readonly ExportedFile[],
  places: readonly string[],
): Promise<Result<undefined, SaveError>> {
  const contents = files.map(({ bytes }, at) => ({ file: places[at] ?? '', content: bytes }));
  try {
    await writeFilesAtomically(contents);
    return ok(undefined);
  } catch (error) {
    const needed = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return err(saveError(error, places[0] ?? '', needed));
  }
}

/** In a window that is never shown, in which nothing runs. */
async function printToPdf(prints: PrintPages, html: string, name: string): Promise<ExportedFile> {
  const id = randomUUID();
  prints.set(id, html);
  const webPreferences = { ...SECURE_PREFERENCES, javascript: false };
  const window = new BrowserWindow({ show: false, width: 1280, height: 720, webPreferences });
  try {
    await window.loadURL(`${ORIGIN}${PRINT_FOLDER}${id}`);
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { name, bytes: new Uint8Array(pdf), type: 'application/pdf' };
  } finally {
    prints.delete(id);
    window.destroy();
  }
}
