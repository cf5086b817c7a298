import path from 'node:path';
import { app, screen, session } from 'electron';
import { displayCalls, displaysFor } from './display-calls.ts';
import { documentCalls, readAt } from './document-calls.ts';
import { exportCalls } from './export-calls.ts';
import { filesIn, hearFiles } from './files-from-system.ts';
import { answerCalls, push } from './ipc.ts';
import { keptCalls } from './kept-calls.ts';
import { showMenu } from './menu.ts';
import { pageFiles } from './page-files.ts';
import { registerScheme, servePages, type PrintPages } from './protocol.ts';
import { secureApp, secureSession } from './security.ts';
import { openServices, type Services } from './services.ts';
import { createStageWindows } from './stage-windows.ts';
import { createWindows, type Windows } from './windows.ts';
import { systemWords } from './words.ts';

/** Electron's main process: puts the parts together. */

const PAGES = path.join(import.meta.dirname, '../app');

// Before the system is ready, and not awaited: an ES module that waits for it at its top waits for ever.
app.enableSandbox();
registerScheme();
secureApp();
const takeFiles = hearFiles();
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(fail);
else app.quit();

async function start(): Promise<void> {
  const services = await openServices({ folder: app.getPath('userData'), onDamaged: say });
  const words = systemWords();
  const prints: PrintPages = new Map();
  const windows = createWindows(services);
  secureSession(session.defaultSession);
  await servePages(pageFiles(PAGES), prints);
  answerCalls({
    handlers: {
      ...documentCalls(services),
      ...exportCalls(services, prints),
      ...displayCalls(createStageWindows()),
      ...keptCalls(services, words),
    },
    callerOf: windows.of,
    onDefect: (call, error) => say({ call, error }),
  });
  showMenu(words, (command) => {
    const current = windows.current();
    if (current) push(current.window.webContents, 'command', command);
  });
  tellDisplays(windows);
  takeOver(services, windows);
  finishWriting(services);
}

/** Windows come for files, for a second start, and on macOS for a click in the dock. */
function takeOver(services: Services, windows: Windows): void {
  const open = async (file: string): Promise<void> => {
    const read = await readAt(services, file);
    const target = read.ok ? windows.forFile(read.value.file) : windows.current();
    if (read.ok && target && windows.showing(read.value.file) !== target) target.open(read.value);
    target?.window.focus();
  };
  const openAll = (files: readonly string[]): void => {
    if (files.length === 0) windows.create();
    for (const file of files) void open(file);
  };
  app.on('second-instance', (_event, args, folder) => openAll(filesIn(args.slice(1), folder)));
  app.on('activate', () => {
    if (!windows.current()) windows.create();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  windows.create();
  for (const file of filesIn(process.argv.slice(1), process.cwd())) void open(file);
  takeFiles((file) => void open(file));
}

function tellDisplays(windows: Windows): void {
  const tell = (): void => {
    const current = windows.current();
    if (current) push(current.window.webContents, 'displays', displaysFor(current));
  };
  screen.on('display-added', tell);
  screen.on('display-removed', tell);
  screen.on('display-metrics-changed', tell);
}

/** What is being written is written to the end before we go. */
function finishWriting(services: Services): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    isDone = true;
    void services.idle().finally(() => app.quit());
  });
}

/** Into the log of the system; the application has no other. */
function say(what: unknown): void {
  // oxlint-disable-next-line no-console -- the only place where a defect is told
  console.error(what);
}

function fail(error: unknown): void {
  say(error);
  app.exit(1);
}
