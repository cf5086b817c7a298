import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { printKey } from '../../../commands/keys.ts';
import type { DraftInfo } from '../../../host/host.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Home } from '../home/home.tsx';
import { recentThumb } from '../home/recent-thumb.tsx';
import type { AppRootProps, Run } from './app-root.tsx';
import { begunInterview, INTERVIEW } from './begun-interview.ts';

const CompareDialog = lazy(() => import('./compare-dialog.tsx').then((m) => ({ default: m.CompareDialog })));

export interface HomeScreenProps extends AppRootProps {
  readonly run: Run;
}

/** The start page, with what is really there. */
export function HomeScreen({ run, samplePictures }: HomeScreenProps): ReactNode {
  const app = useApp();
  const { drafts, recents } = useAppState((state) => state.home);
  useEffect(() => void app.refreshHome(), [app]);
  const begun = begunInterview(app.host.settings.get(INTERVIEW), drafts);
  const key = (chord: string): string => printKey(chord, app.host.platform);
  const inBrowser = app.host.kind === 'browser';
  const [compared, setCompared] = useState<DraftInfo>();
  const recover = (draft: DraftInfo): void => void app.recover(draft);
  return (
    <>
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
        samplePictures={samplePictures}
        thumbnail={recentThumb}
        onRecent={(file) => void app.openRecent(file)}
        onForget={(file) => void app.forgetRecent(file)}
        onRecover={recover}
        onCompare={setCompared}
        onDiscard={(draft) => void app.discardDraft(draft)}
        onDrop={(file) => void app.openFile(file)}
      />
      <Suspense fallback={null}>
        {compared && (
          <CompareDialog draft={compared} onRecover={() => recover(compared)} onClose={() => setCompared(undefined)} />
        )}
      </Suspense>
    </>
  );
}
