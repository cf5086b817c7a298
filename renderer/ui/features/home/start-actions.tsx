import { FilePlus, FolderOpen, LayoutTemplate, MessageCircleQuestionMark, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import type { HomeProps } from './home.tsx';
import styles from './start-actions.module.css';

export interface StartActionsProps extends Pick<
  HomeProps,
  'interview' | 'keys' | 'onInterview' | 'onBlank' | 'onOpen'
> {
  readonly hasFocus: boolean;
  readonly onChoose: () => void;
}

/** The four ways to begin. */
export function StartActions(props: StartActionsProps): ReactNode {
  const { interview, keys, hasFocus, onInterview, onBlank, onChoose, onOpen } = props;
  const { t } = useWords();
  return (
    <div className={styles['actions']}>
      <Action
        icon={MessageCircleQuestionMark}
        name={interview ? t('home.continue', { question: interview.question }) : t('home.interview')}
        guide={t(interview ? 'home.continueGuide' : 'home.interviewGuide')}
        keys={keys.interview}
        onPress={onInterview}
        isFirst
        autoFocus={hasFocus}
      />
      <Action icon={FilePlus} name={t('home.blank')} guide={t('home.blankGuide')} keys={keys.blank} onPress={onBlank} />
      <Action icon={LayoutTemplate} name={t('home.sample')} guide={t('home.sampleGuide')} onPress={onChoose} />
      <Action icon={FolderOpen} name={t('home.open')} guide={t('home.openGuide')} keys={keys.open} onPress={onOpen} />
    </div>
  );
}

interface ActionProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly guide: string;
  readonly keys?: string | undefined;
  readonly onPress: () => void;
  readonly isFirst?: boolean;
  readonly autoFocus?: boolean;
}

function Action({ icon, name, guide, keys, onPress, isFirst = false, autoFocus = false }: ActionProps): ReactNode {
  return (
    <Button
      className={cx(styles['action'], isFirst && styles['first'])}
      onPress={() => onPress()}
      autoFocus={autoFocus}
    >
      <Icon icon={icon} size={20} />
      <span className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['guide']}>{guide}</span>
      </span>
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </Button>
  );
}
