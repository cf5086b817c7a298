import path from 'node:path';
import { app, dialog } from 'electron';
import { err, ok, type Result } from '../../renderer/core/base/result.ts';
import type { OpenedFile, SavedFile } from '../../renderer/host/host.ts';
import type { HostError, SaveError } from '../../renderer/host/host-error.ts';
import type { DocumentVersion, FileToken } from '../../renderer/host/names.ts';
import type { AppWindow } from './app-window.ts';
import type { Handlers } from './ipc.ts';
import type { Services } from './services.ts';

/** Documents by tokens: the dialogs are shown here, and paths stay here. */

type DocumentCalls = Pick<Handlers<AppWindow>, Extract<keyof Handlers<AppWindow>, `documents.${string}`>>;

const PITCH = { name: 'Greenlight', extensions: ['greenlight', 'json'] };
const OPENABLE = { name: 'Greenlight', extensions: [...PITCH.extensions, 'pptx'] };

export function documentCalls(services: Services): DocumentCalls {
  const { documents, tokens } = services;
  const unknown: HostError = { code: 'missing', name: '', detail: 'There is no such file.' };
  const byToken = async <T, E>(
    token: FileToken,
    call: (file: string) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | HostError>> => {
    const file = tokens.pathOf(token);
    return file === undefined ? err(unknown) : call(file);
  };
  return {
    'documents.open': async (_input, { window }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [OPENABLE],
      });
      const [file] = filePaths;
      return canceled || file === undefined ? ok(undefined) : readAt(services, file);
    },
    'documents.openDropped': async ({ path: file, name }) =>
      path.isAbsolute(file) ? readAt(services, file) : err({ ...unknown, name }),
    'documents.read': (token) => byToken(token, (file) => readAt(services, file)),
    'documents.version': (token) => byToken(token, documents.version),
    'documents.save': ({ file: token, bytes, expected }) =>
      byToken(token, (file) => saveAt(services, file, bytes, expected)),
    'documents.saveAs': async ({ name, bytes }, { window }) => {
      const options = { defaultPath: name, filters: [PITCH] };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      return canceled || filePath === '' ? ok(undefined) : saveAt(services, filePath, bytes, undefined);
    },
    'documents.saveBeside': ({ file: token, bytes }) =>
      byToken(token, async (file) => {
        const free = await documents.freeBeside(file);
        return free.ok ? saveAt(services, free.value, bytes, undefined) : free;
      }),
  };
}

/** Also for files that the system hands us. */
export async function readAt({ documents, tokens }: Services, file: string): Promise<Result<OpenedFile, HostError>> {
  const read = await documents.read(file);
  if (!read.ok) return read;
  app.addRecentDocument(file);
  return ok({ ...placeOf(file), file: tokens.tokenFor(file), ...read.value });
}

async function saveAt(
  { documents, tokens }: Services,
  file: string,
  bytes: Uint8Array,
  expected: DocumentVersion | undefined,
): Promise<Result<SavedFile, SaveError>> {
  const saved = await documents.save(file, bytes, expected);
  if (!saved.ok) return saved;
  app.addRecentDocument(file);
  return ok({ ...placeOf(file), file: tokens.tokenFor(file), version: saved.value });
}

const placeOf = (file: string): { readonly name: string; readonly folder: string } => ({
  name: path.basename(file),
  folder: path.basename(path.dirname(file)),
});
