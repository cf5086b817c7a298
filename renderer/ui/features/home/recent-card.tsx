import { Ellipsis, FolderOpen, HardDrive, ListX } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RecentFile } from '../../../host/host.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { cx } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { useWords } from '../../words.tsx';
import { Cover } from './cover.tsx';
import styles from './recents.module.css';
import { whenWords } from './when-words.ts';

export interface RecentCardProps {
  readonly recent: RecentFile;
  readonly now: number;
  readonly isLine: boolean;
  /** The one that Tab comes to. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onForget: () => void;
  readonly thumbnail: ReactNode;
}

/** One file that was open lately: its first slide, name, when and how long, its folder. */
export function RecentCard(props: RecentCardProps): ReactNode {
  const { recent, now, isLine, isCurrent, onFocus, onOpen, thumbnail } = props;
  const { title, folder, missing } = recent;
  const words = useWords();
  const [hasMenu, setMenu] = useState(false);
  const name = title === '' ? recent.name : title;
  return (
    <li
      className={cx(styles['recent'], missing !== undefined && styles['missing'])}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenu(true);
      }}
    >
      <button
        type="button"
        className={styles['open']}
        data-card
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={(event) => press(event, props, () => setMenu(true))}
      >
        {!isLine && (
          <span className={styles['slide']}>
            {missing === undefined ? (thumbnail ?? <Cover title={name} />) : <Icon icon={HardDrive} size={20} />}
          </span>
        )}
        <span className={styles['name']}>{name}</span>
        <span className={styles['when']}>{whenAndLength(recent, now, words)}</span>
        <span className={cx(styles['where'], missing !== undefined && styles['trouble'])}>
          {missing === undefined ? folder : whyMissing(recent, words)}
        </span>
      </button>
      <CardMenu {...props} name={name} isOpen={hasMenu} onOpenChange={setMenu} />
    </li>
  );
}

function press(event: KeyboardEvent<HTMLElement>, { onForget }: RecentCardProps, showMenu: () => void): void {
  const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
  if (event.key === 'Delete') onForget();
  else if (isMenu) showMenu();
  else return;
  event.preventDefault();
}

interface CardMenuProps extends RecentCardProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function CardMenu({ name, isOpen, onOpenChange, onOpen, onForget }: CardMenuProps): ReactNode {
  const { t } = useWords();
  const label = t('list.actions', { name });
  return (
    <span className={styles['menu']}>
      <Menu
        label={label}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        onChoose={(id) => (id === 'open' ? onOpen() : onForget())}
        choices={[
          { id: 'open', label: t('home.openIt'), icon: FolderOpen },
          { id: 'forget', label: t('home.forget'), icon: ListX },
        ]}
      >
        <IconButton icon={Ellipsis} size="s" label={label} excludeFromTabOrder />
      </Menu>
    </span>
  );
}

function whenAndLength({ openedAt, slides }: RecentFile, now: number, words: Translator): string {
  const when = whenWords(openedAt, now, words);
  return slides > 0 ? words.t('home.whenAndLength', { when, slides: words.n('common.slides', slides) }) : when;
}

const whyMissing = ({ missing }: RecentFile, { t }: Translator): string =>
  t(missing === 'drive' ? 'home.driveMissingUnnamed' : 'home.fileMissing');
