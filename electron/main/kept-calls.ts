import { dialog, shell } from 'electron';
import { safeAddress } from '../../renderer/host/links.ts';
import type { AppWindow } from './app-window.ts';
import type { Handlers } from './ipc.ts';
import type { Services } from './services.ts';
import type { Words } from './words.ts';

/** What is kept beside the application's data, and the state of a window. */

type KeptCalls = Omit<
  Handlers<AppWindow>,
  Extract<keyof Handlers<AppWindow>, `documents.${string}` | `exports.${string}` | `displays.${string}`>
>;

export function keptCalls({ drafts, history, recents, settings, tokens }: Services, words: Words): KeptCalls {
  return {
    'app.start': () => ({ platform: platform(), settings: settings.all() }),
    'drafts.write': async ({ info: draft, bytes }) => {
      // After a crash, it must still be known which file the draft belongs to.
      if (draft.file !== undefined) await tokens.settled();
      return drafts.write(draft, bytes);
    },
    'drafts.list': async () => [...(await drafts.list())],
    'drafts.read': drafts.read,
    'drafts.remove': drafts.remove,
    'history.write': ({ info, bytes }) => history.write(info, bytes),
    'history.list': async (document) => [...(await history.list(document))],
    'history.read': history.read,
    'history.remove': history.remove,
    'recents.list': async () => [...(await recents.list())],
    'recents.remember': recents.remember,
    'recents.forget': recents.forget,
    'settings.set': ({ key, value }) => settings.set(key, value),
    'window.setState': (state, self) => {
      self.state = state;
      self.window.setTitle(state.title === '' ? 'Greenlight' : `${state.title} – Greenlight`);
      self.window.setDocumentEdited(state.dirty);
      self.window.setRepresentedFilename((state.file && tokens.pathOf(state.file)) ?? '');
    },
    'window.allowClose': (_input, self) => self.allowClose(),
    'links.open': (address, { window }) => openLink(address, window, words),
  };
}

function platform(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

/** Once the person agrees, with the address before their eyes. */
async function openLink(address: string, window: Electron.BrowserWindow, words: Words): Promise<void> {
  const safe = safeAddress(address);
  if (safe === undefined) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.t('link.leave'),
    detail: safe,
    buttons: [words.t('link.open'), words.t('link.stay')],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(safe);
}
