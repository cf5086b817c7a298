import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { changedInBoth } from '../../../core/edit/compare.ts';
import { describeIssue } from './open-words.ts';
import type { Trouble } from '../../../state/model.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words.tsx';

const NewerDialog = lazy(() => import('./newer-dialog.tsx').then((m) => ({ default: m.NewerDialog })));

/** Questions about a file that have to be answered before anything else. */
export function TroubleDialogs(): ReactNode {
  const trouble = useAppState((state) => state.trouble);
  switch (trouble?.kind) {
    case 'open-failed':
      return <OpenFailed trouble={trouble} />;
    case 'conflict':
      return <Conflict trouble={trouble} />;
    case 'leave':
      return <Leave />;
    default:
      return null;
  }
}

function OpenFailed({ trouble }: { readonly trouble: Extract<Trouble, { kind: 'open-failed' }> }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const { name, error } = trouble;
  if (error.code === 'too-new') {
    return (
      <Suspense fallback={null}>
        <NewerDialog error={error} onClose={app.dismissTrouble} />
      </Suspense>
    );
  }
  return (
    <Dialog
      title={t('open.title', { name })}
      isOpen
      onClose={app.dismissTrouble}
      isAlert
      actions={
        <Button variant="go" autoFocus onPress={app.dismissTrouble}>
          {t('common.close')}
        </Button>
      }
    >
      <p>{t(`open.${error.code}`, { name, detail: describeIssue(error) })}</p>
    </Dialog>
  );
}

function Conflict({ trouble }: { readonly trouble: Extract<Trouble, { kind: 'conflict' }> }): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const { file, theirs } = trouble;
  const document = useAppState((state) => state.document);
  const both = useMemo(
    () => (document ? changedInBoth(document.saved, document.opened.pitch, theirs.pitch) : []),
    [document, theirs],
  );
  const beside = file.name.replace(/(\.pitch\.json|\.[^.]+)$/u, ' 2$1');
  return (
    <Dialog
      title={t('conflict.title')}
      isOpen
      onClose={app.dismissTrouble}
      isAlert
      size="m"
      oddAction={
        <>
          <Button variant="quiet" onPress={() => void app.takeTheirs()}>
            {t('conflict.useTheirs')}
          </Button>
          <Button variant="quiet" onPress={() => void app.replaceTheirs()}>
            {t('conflict.replace')}
          </Button>
        </>
      }
      actions={
        <Button variant="go" autoFocus onPress={() => void app.keepBoth()}>
          {t('conflict.keepBoth')}
        </Button>
      }
    >
      <p>{t('conflict.what', { name: file.name })}</p>
      <p>{both.length === 0 ? t('conflict.noOverlap') : n('conflict.overlap', both.length)}</p>
      <p>{t('conflict.keepBothWhat', { name: beside })}</p>
      <p>{t('conflict.history')}</p>
    </Dialog>
  );
}

function Leave(): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const title = useAppState(({ document }) => document?.opened.pitch.meta.title ?? '');
  const edits = useAppState(({ document }) => document?.edits ?? 0);
  return (
    <Dialog
      title={t('save.ask', { name: title })}
      isOpen
      onClose={app.dismissTrouble}
      isAlert
      oddAction={
        <Button variant="quiet" onPress={() => void app.leaveWithoutSaving()}>
          {t('save.doNot')}
        </Button>
      }
      actions={
        <>
          <Button onPress={app.dismissTrouble}>{t('common.cancel')}</Button>
          <Button variant="go" autoFocus onPress={() => void app.saveAndLeave()}>
            {t('save.save')}
          </Button>
        </>
      }
    >
      <p>{n('save.edits', edits)}</p>
    </Dialog>
  );
}
