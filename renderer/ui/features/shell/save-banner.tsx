import { useState, type ReactNode } from 'react';
import type { SaveError } from '../../../host/host-error.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { sizeWords } from './size-words.ts';
import styles from './shell.module.css';

/** A save that failed: stays until one went well. */
export function SaveBanner(): ReactNode {
  const app = useApp();
  const { t, language, tag } = useWords();
  const saving = useAppState(({ document }) => document?.saving);
  const draftAt = useAppState(({ document }) => document?.draftAt);
  const [showsDetail, setShowsDetail] = useState(false);
  if (typeof saving !== 'object') return null;
  const { failed } = saving;
  const values = { name: 'name' in failed ? failed.name : '', needed: neededBy(failed, language) };
  const time = draftAt && new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(draftAt);
  const detail = 'detail' in failed ? failed.detail : '';
  return (
    <div className={styles['banner']}>
      <Banner
        kind="stop"
        title={t(`save.${failed.code}`, values)}
        actions={
          <>
            {detail !== '' && (
              <Button variant="quiet" size="s" onPress={() => setShowsDetail(!showsDetail)}>
                {t('common.details')}
              </Button>
            )}
            <Button size="s" onPress={() => void app.saveAs()}>
              {t('save.elsewhere')}
            </Button>
            <Button size="s" onPress={() => void app.save()}>
              {t('save.again')}
            </Button>
          </>
        }
      >
        {t(`save.${failed.code}.what`, values)} {time !== undefined && time !== 0 && t('save.draftSafe', { time })}
        {showsDetail && <pre className={styles['detail']}>{detail}</pre>}
      </Banner>
    </div>
  );
}

const neededBy = (error: SaveError, language: string): string =>
  error.code === 'disk-full' ? sizeWords(error.needed, language) : '';
