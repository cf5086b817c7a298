import { useEffect, useState, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import type { SnapshotInfo } from '../../../host/host.ts';
import { useApp } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../words.tsx';
import { VersionLook } from './version-look.tsx';
import styles from './versions-dialog.module.css';

/** Earlier versions of the document: those of each save, and those that were named. Restoring is a step like any other. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const [versions, setVersions] = useState<readonly SnapshotInfo[]>();
  const [name, setName] = useState('');
  const [looked, setLooked] = useState<SnapshotInfo>();
  useEffect(() => void app.versions().then(setVersions), [app]);
  const keep = async (): Promise<void> => {
    await app.keepVersion(name.trim());
    setName('');
    setVersions(await app.versions());
  };
  const restore = async ({ id }: SnapshotInfo): Promise<void> => {
    await app.restoreVersion(id);
    onClose();
  };
  if (looked) {
    return <VersionLook version={looked} onRestore={() => void restore(looked)} onBack={() => setLooked(undefined)} />;
  }
  return (
    <Dialog
      title={t('history.title')}
      isOpen
      onClose={onClose}
      isDismissable
      actions={
        <Button variant="go" onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <div className={styles['keep']}>
        <TextField label={t('history.name')} value={name} onChange={setName} />
        <Button isDisabled={name.trim() === ''} onPress={() => void keep()}>
          {t('save.save')}
        </Button>
      </div>
      {versions?.length === 0 && <p className={styles['none']}>{t('history.none')}</p>}
      <ul className={styles['list']}>
        {versions?.map((version) => (
          <li key={version.id} className={styles['row']}>
            <VersionName version={version} />
            <Button size="s" variant="quiet" onPress={() => setLooked(version)}>
              {t('history.look')}
            </Button>
            <Button size="s" onPress={() => void restore(version)}>
              {t('history.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function VersionName({ version }: { readonly version: SnapshotInfo }): ReactNode {
  const { locale } = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(version.savedAt);
  return (
    <span className={styles['name']}>
      <b>{version.name ?? version.title}</b>
      <span>{when}</span>
    </span>
  );
}
