import { useState, type ReactNode } from 'react';
import type { DraftInfo, RecentFile } from '../../../host/host.ts';
import type { FileToken } from '../../../host/names.ts';
import { Lamp } from '../../components/lamp.tsx';
import { useWords } from '../../words.tsx';
import { DraftBanners } from './draft-banners.tsx';
import { FileDrop } from './file-drop.tsx';
import styles from './home.module.css';
import { Recents } from './recents.tsx';
import { Samples, type SampleId } from './samples.tsx';
import { StartActions } from './start-actions.tsx';

export interface HomeProps {
  readonly drafts: readonly DraftInfo[];
  readonly recents: readonly RecentFile[];
  /** The interview that was begun and not finished. */
  readonly interview: { readonly question: number } | undefined;
  readonly now: number;
  /** As the platform prints them. */
  readonly keys: { readonly interview?: string; readonly blank?: string; readonly open?: string };
  readonly onInterview: () => void;
  readonly onBlank: () => void;
  readonly onSample: (id: SampleId) => void;
  readonly onOpen: () => void;
  readonly onRecent: (file: FileToken) => void;
  readonly onForget: (file: FileToken) => void;
  readonly onRecover: (draft: DraftInfo) => void;
  readonly onDiscard: (draft: DraftInfo) => void;
  /** Without it, there is no button to compare. */
  readonly onCompare?: ((draft: DraftInfo) => void) | undefined;
  readonly onDrop: (file: File) => void;
  /** A small first slide of a recent file; its title on paper without one. */
  readonly thumbnail?: ((recent: RecentFile) => ReactNode) | undefined;
  /** Addresses of pictures, by the sample's id; without one stands its title. */
  readonly samplePictures?: Readonly<Record<string, string>> | undefined;
}

/** The start page: ways to begin on the left; on the right what was left over, and what was open lately. */
export function Home(props: HomeProps): ReactNode {
  const { drafts, recents, onDrop } = props;
  const { t } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <FileDrop onDrop={onDrop}>
      <main className={styles['home']}>
        <section className={styles['left']} aria-labelledby="home-title">
          <div className={styles['brand']}>
            <Lamp done={1} of={1} size="m" />
            {t('app.name')}
          </div>
          <h1 id="home-title" className={styles['title']}>
            {t('home.start')}
          </h1>
          <p className={styles['guide']}>{t('home.startGuide')}</p>
          <StartActions {...props} hasFocus={drafts.length === 0} onChoose={() => setChoosing(true)} />
          <p className={styles['private']}>{t('home.private')}</p>
        </section>
        <div className={styles['right']}>
          <DraftBanners {...props} />
          {isChoosing || recents.length === 0 ? (
            <Samples
              {...props}
              takesFocus={isChoosing}
              {...(recents.length === 0 ? {} : { onBack: () => setChoosing(false) })}
            />
          ) : (
            <Recents {...props} />
          )}
          <p className={styles['drop']}>{t('home.drop')}</p>
        </div>
      </main>
    </FileDrop>
  );
}
