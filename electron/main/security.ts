import { app, type Session, type WebContents } from 'electron';
import { isOurs } from './origin.ts';

/**
 * What no page may do, whichever it is and however it came to be: leave our origin, open a window, hold another page, ask
 * for a device, or reach a network. Electron's checklist: https://www.electronjs.org/docs/latest/tutorial/security
 */

/** Full screen is for presenting; text is copied out of the application. Nothing else is asked for. */
const ALLOWED: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

export function secureApp(): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
}

function secureContents(contents: WebContents): void {
  const stayHome = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-frame-navigate', (event) => {
    // The stage: text of the page that holds the frame, under that page's policy.
    if (event.isMainFrame || event.url !== 'about:srcdoc') stayHome(event);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer, { requestingUrl }) =>
    answer(ALLOWED.has(permission) && isOurs(requestingUrl) && isOurs(contents.getURL())),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => ALLOWED.has(permission) && isOurs(origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // The spell checker would fetch its word lists.
  session.setSpellCheckerDictionaryDownloadURL(`app://greenlight/none/`);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** What a page made itself, and what is ours. */
const isLocal = (url: string): boolean => /^(?:blob:app:\/\/greenlight\/|data:|devtools:)/u.test(url) || isOurs(url);

/** For every window: nothing of it is ever left out. */
export const SECURE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  disableDialogs: true,
} as const;
