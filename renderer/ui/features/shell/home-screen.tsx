import { useEffect, type ReactNode } from 'react';
import { printKey } from '../../../commands/keys.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Home } from '../home/home.tsx';
import type { Run } from './app-root.tsx';
import { begunInterview, INTERVIEW } from './begun-interview.ts';

/** The start page, with what is really there. */
export function HomeScreen({ run }: { readonly run: Run }): ReactNode {
  const app = useApp();
  const { drafts, recents } = useAppState((state) => state.home);
  useEffect(() => void app.refreshHome(), [app]);
  const begun = begunInterview(app.host.settings.get(INTERVIEW), drafts);
  const key = (chord: string): string => printKey(chord, app.host.platform);
  const inBrowser = app.host.kind === 'browser';
  return (
    <Home
      drafts={drafts}
      recents={recents}
      interview={begun && { question: begun.question }}
      now={app.clock.now()}
      keys={{
        ...(inBrowser ? {} : { interview: key('Mod+N'), blank: key('Mod+Shift+N') }),
        open: key('Mod+O'),
      }}
      onInterview={() => (begun ? void app.recover(begun.draft, 'interview') : run('file.interview'))}
      onBlank={() => run('file.blank')}
      onOpen={() => run('file.open')}
      onSample={(id) => void app.newFromSample(id)}
      onRecent={(file) => void app.openRecent(file)}
      onForget={(file) => void app.forgetRecent(file)}
      onRecover={(draft) => void app.recover(draft)}
      onDiscard={(draft) => void app.discardDraft(draft)}
      onDrop={(file) => void app.openFile(file)}
    />
  );
}
