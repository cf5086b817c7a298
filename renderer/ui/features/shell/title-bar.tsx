import { House, Play, Redo2, Search, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '../../../commands/commands.ts';
import { printKey } from '../../../commands/keys.ts';
import { isDirty } from '../../../state/model.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import styles from './title-bar.module.css';

export interface TitleBarProps {
  readonly run: (command: CommandId) => void;
}

/** The document's name and how safe it is; undo; search; present; and the one green button. */
export function TitleBar({ run }: TitleBarProps): ReactNode {
  const { host } = useApp();
  const { t } = useWords();
  const title = useAppState(({ document }) => document?.opened.pitch.meta.title ?? '');
  const undoable = useAppState(({ document }) => document?.history.past.at(-1)?.label.verb);
  const redoable = useAppState(({ document }) => document?.history.future[0]?.label.verb);
  const hasSlides = useAppState(({ preview }) => (preview.view?.slides.length ?? 0) > 0);
  const key = (chord: string): string => printKey(chord, host.platform);
  return (
    <header className={styles['bar']} data-host={host.kind} data-platform={host.platform}>
      <IconButton icon={House} label={t('window.home')} keys={key('Alt+0')} onPress={() => run('file.home')} />
      <h1 className={styles['name']}>{title}</h1>
      <SaveState />
      <span className={styles['space']} />
      <IconButton
        icon={Undo2}
        label={undoable ? t(`undo.${undoable}`) : t('window.undo')}
        keys={key('Mod+Z')}
        isDisabled={!undoable}
        onPress={() => run('edit.undo')}
      />
      <IconButton
        icon={Redo2}
        label={redoable ? t(`redo.${redoable}`) : t('window.redo')}
        keys={key('Mod+Shift+Z')}
        isDisabled={!redoable}
        onPress={() => run('edit.redo')}
      />
      <button type="button" className={styles['search']} onClick={() => run('edit.palette')}>
        <Search aria-hidden size={16} strokeWidth={1.75} />
        <span>{t('window.search')}</span>
        <Kbd>{key('Mod+K')}</Kbd>
      </button>
      <Button icon={Play} isDisabled={!hasSlides} onPress={() => run('deck.present')}>
        {t('window.present')}
      </Button>
      <Button variant="go" isDisabled={!hasSlides} onPress={() => run('file.export')}>
        {t('window.export')}
      </Button>
    </header>
  );
}

function SaveState(): ReactNode {
  const { t } = useWords();
  const words = useAppState(({ document }) => {
    if (!document) return '';
    if (typeof document.saving === 'object') return t('state.notSaved');
    if (document.saving === 'yes') return t('state.saving');
    return isDirty(document) ? t('state.edited') : document.file ? t('state.saved') : '';
  });
  return (
    <span className={styles['state']} role="status">
      {words}
    </span>
  );
}
