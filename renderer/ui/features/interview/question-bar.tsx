import type { ReactNode } from 'react';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { cx } from '../../components/class-names.ts';
import { useWords } from '../../words.tsx';
import { isAnswered } from './answers.ts';
import styles from './question-bar.module.css';
import { QUESTIONS } from './questions.ts';

/** How far one is: a mark for each question. What was skipped stays grey, and every one that was reached can be gone to. */
export function QuestionBar({
  pitch,
  index,
  reached,
  onGo,
}: {
  readonly pitch: Pitch;
  readonly index: number;
  readonly reached: number;
  readonly onGo: (index: number) => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <nav aria-label={t('interview.bar')}>
      <ol className={styles['bar']}>
        {QUESTIONS.map((question, at) => {
          const answered = isAnswered(pitch, question, t('common.untitled'));
          const state = answered
            ? 'interview.stepAnswered'
            : at < reached
              ? 'interview.stepSkipped'
              : 'interview.stepOpen';
          const name = t('interview.step', { number: at + 1, name: t(`interview.q.${question.id}.name`) });
          return (
            <li key={question.id} className={styles['item']}>
              <button
                type="button"
                className={cx(styles['step'], answered && styles['answered'], at === index && styles['current'])}
                aria-label={`${name}, ${t(state)}`}
                aria-current={at === index ? 'step' : undefined}
                title={name}
                disabled={at > reached && !answered}
                onClick={() => onGo(at)}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
