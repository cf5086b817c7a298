import type { Host, HostRequest } from '../host.ts';
import type { Documents } from '../host.ts';
import { openHandle } from './documents.ts';
import { OPENABLE, type FileHandle } from './file-access.ts';
import type { FileRegistry } from './files.ts';

/** What a browser asks of the application: files that it hands over, and the focus; and the question before it closes. */

export interface Requests {
  readonly onRequest: Host['onRequest'];
  readonly setDocumentState: Host['setDocumentState'];
}

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

export function browserRequests(files: FileRegistry, documents: Documents): Requests {
  const listeners = new Set<(request: HostRequest) => void>();
  /** Asked before anybody listened. */
  const waiting: HostRequest[] = [];
  const tell = (request: HostRequest): void => {
    if (listeners.size === 0) waiting.push(request);
    for (const listener of listeners) listener(request);
  };
  const opened = async (answer: ReturnType<Documents['openDropped']>): Promise<void> => {
    const result = await answer;
    if (result.ok) tell({ kind: 'open', file: result.value });
  };
  addEventListener('focus', () => {
    if (listeners.size > 0) tell({ kind: 'focus' });
  });
  takeLaunches((handle) => void opened(openHandle(files, handle)));
  takeDrops((file) => void opened(documents.openDropped(file)));
  return {
    onRequest: (listener) => {
      listeners.add(listener);
      for (const request of waiting.splice(0)) listener(request);
      return () => void listeners.delete(listener);
    },
    setDocumentState: documentState(),
  };
}

/** The installed application is started with files that the person opened. */
function takeLaunches(take: (handle: FileHandle) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => files.forEach(take));
}

/** A file dropped where nothing else takes it: the browser would leave the application and show the file. */
function takeDrops(take: (file: File) => void): void {
  const filesIn = (event: DragEvent): boolean =>
    !event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (filesIn(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!filesIn(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && OPENABLE.some((ending) => file.name.toLowerCase().endsWith(ending))) take(file);
  });
}

/** The title says which pitch it is, and while work is unsaved the browser asks before it closes. */
function documentState(): Host['setDocumentState'] {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return ({ title, dirty }) => {
    document.title = `${dirty ? '• ' : ''}${title === '' ? '' : `${title} – `}Greenlight`;
    // Listening at all keeps a page out of the cache for going back, so only while there is a reason.
    if (dirty) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
}
