import { useEffect } from 'react';
import { commandById } from '../../../commands/commands.ts';
import type { App } from '../../../state/create-app.ts';
import { isDirty, type OpenDocument } from '../../../state/model.ts';
import type { Run } from './app-root.tsx';

/** Answers what the system asks for, and tells it what it has to know of the document. */
export function useHostRequests(app: App, run: Run): void {
  useEffect(
    () =>
      app.host.onRequest((request) => {
        switch (request.kind) {
          case 'open':
            return void app.receive(request.file);
          case 'command': {
            const command = commandById(request.command);
            return command && run(command.id);
          }
          case 'close':
            return app.close(request.allowClose);
          case 'focus':
            return void app.checkDisk();
        }
      }),
    [app, run],
  );
  useEffect(() => {
    const tell = (): void => {
      const { document } = app.store.getState();
      app.host.setDocumentState({
        title: document?.opened.pitch.meta.title ?? '',
        dirty: document !== undefined && isDirty(document),
        file: document?.file?.file,
      });
    };
    tell();
    return app.store.subscribe((state, before) => {
      // Not at every key: in Electron each is a call to the main process.
      if (!sameForHost(state.document, before.document)) tell();
    });
  }, [app]);
  useEffect(() => {
    // Leaving the window is the last moment that is certain: what was typed goes into the draft.
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void app.drafting.flush();
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [app]);
}

/** Whether the window says the same of both: title, unsaved work, file. */
function sameForHost(now: OpenDocument | undefined, before: OpenDocument | undefined): boolean {
  if (now === before) return true;
  if (!now || !before) return false;
  return (
    now.opened.pitch.meta.title === before.opened.pitch.meta.title &&
    isDirty(now) === isDirty(before) &&
    now.file?.file === before.file?.file
  );
}
