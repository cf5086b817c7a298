import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { Cover } from './cover.tsx';
import { moveInGrid } from './grid-keys.ts';
import type { HomeProps } from './home.tsx';
import styles from './recents.module.css';

export const SAMPLES = [
  'enterprise-social-network',
  'ward-handover',
  'predictive-maintenance',
  'quiet-rooms-ja',
] as const;
export type SampleId = (typeof SAMPLES)[number];

export interface SamplesProps extends Pick<HomeProps, 'onSample' | 'samplePictures'> {
  /** They were asked for: the first takes the focus. */
  readonly takesFocus: boolean;
  readonly onBack?: () => void;
}

/** Finished pitches to begin from. */
export function Samples({ onSample, samplePictures, takesFocus, onBack }: SamplesProps): ReactNode {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector<HTMLElement>('[data-card]')?.focus();
  }, [takesFocus]);
  return (
    <section aria-labelledby="home-samples">
      <header className={styles['head']}>
        <h2 id="home-samples" className={styles['title']}>
          {t('home.samples')}
        </h2>
        {onBack && (
          <Button variant="quiet" size="s" icon={ArrowLeft} onPress={onBack}>
            {t('home.recent')}
          </Button>
        )}
      </header>
      <ul
        ref={list}
        className={styles['cards']}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onBack?.();
          else moveInGrid(event);
        }}
      >
        {SAMPLES.map((id) => (
          <li key={id} className={styles['recent']}>
            <button type="button" className={styles['open']} data-card onClick={() => onSample(id)}>
              <span className={styles['slide']}>
                <Picture address={samplePictures?.[id]} title={t(`home.sample.${id}`)} />
              </span>
              <span className={styles['name']}>{t(`home.sample.${id}`)}</span>
              <span className={styles['when']}>{t(`home.sample.${id}.guide`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Picture = ({ address, title }: { readonly address: string | undefined; readonly title: string }): ReactNode =>
  address === undefined ? <Cover title={title} /> : <img className={styles['picture']} src={address} alt="" />;
