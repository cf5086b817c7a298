import { useCallback, type ReactNode } from 'react';
import type { DraftInfo } from '../../../host/host.ts';
import { readDraftAndFile, type DraftAndFile } from '../../../state/comparing.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { CompareDecks } from '../preview/compare-decks.tsx';
import { DeckReader } from '../preview/deck-reader.tsx';

export interface CompareDialogProps {
  readonly draft: DraftInfo;
  readonly onRecover: () => void;
  readonly onClose: () => void;
}

/** What a draft has that its file has not, before it is recovered or discarded. */
export function CompareDialog({ draft, onRecover, onClose }: CompareDialogProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const both = useLoaded(useCallback(() => readDraftAndFile(app, draft), [app, draft]));
  return (
    <Dialog
      title={t('compare.title', { name: draft.fileName ?? draft.title })}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          <Button variant="go" autoFocus onPress={onRecover}>
            {t('home.recover')}
          </Button>
        </>
      }
    >
      {both ? <Both {...both} /> : <Skeleton label={t('common.loading')} />}
    </Dialog>
  );
}

function Both({ draft, file }: DraftAndFile): ReactNode {
  const { t } = useWords();
  if (file) return <CompareDecks before={file} after={draft} names={[t('compare.file'), t('compare.draft')]} />;
  return (
    <>
      <p>{t('compare.failed')}</p>
      <DeckReader opened={draft} />
    </>
  );
}
