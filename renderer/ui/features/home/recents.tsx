import { LayoutGrid, List } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useWords } from '../../words.tsx';
import { moveInGrid } from './grid-keys.ts';
import type { HomeProps } from './home.tsx';
import { RecentCard } from './recent-card.tsx';
import styles from './recents.module.css';

type RecentsProps = Pick<HomeProps, 'recents' | 'now' | 'onRecent' | 'onForget' | 'thumbnail'>;

/** What was open lately, as cards or as lines. Arrows move in two dimensions, Delete takes off the list. */
export function Recents({ recents, now, onRecent, onForget, thumbnail }: RecentsProps): ReactNode {
  const { t } = useWords();
  const [look, setLook] = useState<'cards' | 'lines'>('cards');
  const [current, setCurrent] = useState(0);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.defaultPrevented) moveInGrid(event);
  };
  return (
    <section aria-labelledby="home-recent">
      <header className={styles['head']}>
        <h2 id="home-recent" className={styles['title']}>
          {t('home.recent')}
        </h2>
        <Segmented
          label={t('home.recent')}
          size="s"
          iconsOnly
          value={look}
          onChange={setLook}
          options={[
            { id: 'cards', name: t('home.asCards'), icon: <Icon icon={LayoutGrid} size={14} /> },
            { id: 'lines', name: t('home.asList'), icon: <Icon icon={List} size={14} /> },
          ]}
        />
      </header>
      <ul className={cx(styles[look])} onKeyDown={press}>
        {recents.map((recent, index) => (
          <RecentCard
            key={recent.file}
            recent={recent}
            now={now}
            isLine={look === 'lines'}
            isCurrent={index === Math.min(current, recents.length - 1)}
            onFocus={() => setCurrent(index)}
            onOpen={() => onRecent(recent.file)}
            onForget={() => onForget(recent.file)}
            thumbnail={thumbnail?.(recent)}
          />
        ))}
      </ul>
    </section>
  );
}
