import { ArrowLeft, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Lamp } from '../../components/lamp.tsx';
import { useWords } from '../../words.tsx';
import type { InterviewProps } from './interview.tsx';
import styles from './interview.module.css';

export interface DoneProps extends Pick<InterviewProps, 'slides' | 'minutes' | 'onEditor' | 'onPresent'> {
  readonly onBack: () => void;
}

/** After the last question: what came of it, and where to go on. */
export function Done({ slides, minutes, onEditor, onPresent, onBack }: DoneProps): ReactNode {
  const { t, n } = useWords();
  const length = t('interview.doneLength', {
    slides: n('common.slides', slides),
    minutes: n('common.minutes', minutes),
  });
  return (
    <>
      <div className={styles['question']}>
        <p className={styles['progress']}>
          <Lamp done={1} of={1} size="m" />
        </p>
        <h1 className={styles['title']}>{t('interview.done')}</h1>
        <p className={styles['guide']}>{length}</p>
        <div className={styles['ways']}>
          <Button variant="go" size="l" autoFocus onPress={onEditor}>
            {t('interview.goToEditor')}
          </Button>
          <Button size="l" icon={Play} isDisabled={slides === 0} onPress={onPresent}>
            {t('interview.present')}
          </Button>
        </div>
      </div>
      <footer className={styles['footer']}>
        <Button variant="quiet" size="l" icon={ArrowLeft} onPress={onBack}>
          {t('interview.back')}
        </Button>
      </footer>
    </>
  );
}
