import { useCallback, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import type { SnapshotInfo } from '../../../host/host.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { CompareDecks } from '../preview/compare-decks.tsx';

export interface VersionLookProps {
  readonly version: SnapshotInfo;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** An earlier version beside what the document is now, before it is restored. */
export function VersionLook({ version, onRestore, onBack }: VersionLookProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const { locale } = useLocale();
  const now = useAppState(({ document }) => document?.opened);
  const then = useLoaded(useCallback(() => app.readVersion(version.id), [app, version]));
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(version.savedAt);
  return (
    <Dialog
      title={version.name ?? t('history.versionOf', { when })}
      isOpen
      onClose={onBack}
      size="l"
      actions={
        <>
          <Button autoFocus onPress={onBack}>
            {t('history.back')}
          </Button>
          <Button variant="go" onPress={onRestore}>
            {t('history.restore')}
          </Button>
        </>
      }
    >
      {then && now ? (
        <CompareDecks before={then} after={now} names={[t('compare.then'), t('compare.now')]} />
      ) : (
        <Skeleton label={t('common.loading')} />
      )}
    </Dialog>
  );
}
