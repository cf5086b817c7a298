import { House, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { printKey } from '../../../commands/keys.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import type { TitleBarProps } from './title-bar.tsx';
import styles from './title-bar.module.css';

/** The bars of the screens without a document's tools; they drag the window as the editor's does. */

export function HomeBar({ run }: TitleBarProps): ReactNode {
  const { host } = useApp();
  const { t } = useWords();
  return (
    <PlainBar>
      <span className={styles['space']} />
      <button type="button" className={styles['search']} onClick={() => run('edit.palette')}>
        <Search aria-hidden size={16} strokeWidth={1.75} />
        <span>{t('window.search')}</span>
        <Kbd>{printKey('Mod+K', host.platform)}</Kbd>
      </button>
    </PlainBar>
  );
}

/** Leaving is safe at any time, and says so. */
export function InterviewBar({ run }: TitleBarProps): ReactNode {
  const app = useApp();
  const { t } = useWords();
  const title = useAppState(({ document }) => document?.opened.pitch.meta.title ?? '');
  const isKept = useAppState(({ document }) => document?.draftAt !== undefined);
  return (
    <PlainBar>
      <IconButton
        icon={House}
        label={t('window.home')}
        keys={printKey('Alt+0', app.host.platform)}
        onPress={() => run('file.home')}
      />
      <span className={styles['name']}>{title}</span>
      <span className={styles['state']} role="status">
        {isKept ? t('save.draftKept') : ''}
      </span>
      <span className={styles['space']} />
      <Button variant="quiet" onPress={() => app.showEditor()}>
        {t('interview.leave')}
      </Button>
    </PlainBar>
  );
}

function PlainBar({ children }: { readonly children: ReactNode }): ReactNode {
  const { host } = useApp();
  return (
    <header className={cx(styles['bar'], styles['plain'])} data-host={host.kind} data-platform={host.platform}>
      {children}
    </header>
  );
}
