import { ArrowLeft } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldPath } from '../../../core/base/ids.ts';
import type { Edit } from '../../../core/edit/edit.ts';
import type { Pitch } from '../../../core/pitch/schema/index.ts';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useWords } from '../../words.tsx';
import { Done } from './done.tsx';
import { interviewKey, isDatePart } from './interview-keys.ts';
import styles from './interview.module.css';
import { QuestionBar } from './question-bar.tsx';
import { QuestionForm } from './question-form.tsx';
import { QUESTIONS } from './questions.ts';

export interface InterviewProps {
  readonly pitch: Pitch;
  /** Where to begin, counted from 0; after the last is the end. */
  readonly start: number;
  readonly slides: number;
  readonly minutes: number;
  /** What a pitch without a title is called: it is not shown as an answer. */
  readonly untitled: string;
  /** Answers follow each other into one step of undo by `mergeKey`. */
  readonly onEdit: (edit: Edit, mergeKey: string, field: FieldPath | undefined) => void;
  /** The caret is in a field: its slide is to be shown. */
  readonly onField: (field: FieldPath) => void;
  /** Another question is asked; 12 is the end. */
  readonly onQuestion?: ((index: number) => void) | undefined;
  readonly onEditor: () => void;
  readonly onPresent: () => void;
  /** The deck so far. */
  readonly children: ReactNode;
}

/** Twelve questions, one at a time, with the deck growing beside them. */
export function Interview(props: InterviewProps): ReactNode {
  const { pitch, start, onQuestion, onEditor, onPresent, children } = props;
  const [index, setIndex] = useState(Math.min(start, QUESTIONS.length));
  const [reached, setReached] = useState(index);
  const go = (to: number): void => {
    const next = Math.min(Math.max(to, 0), QUESTIONS.length);
    setIndex(next);
    setReached((before) => Math.max(before, next));
    onQuestion?.(next);
  };
  const question = QUESTIONS[index];
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const step = question && interviewKey(event);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(index + step);
  };
  const pressInDate = (event: KeyboardEvent<HTMLElement>): void => {
    if (isDatePart(event.target)) press(event);
  };
  return (
    <main className={styles['interview']}>
      <div className={styles['left']} onKeyDown={press} onKeyDownCapture={pressInDate}>
        <QuestionBar pitch={pitch} index={index} reached={reached} onGo={go} />
        {question ? (
          <>
            <QuestionForm key={question.id} {...props} question={question} index={index} />
            <Footer index={index} go={go} />
          </>
        ) : (
          <Done {...props} onEditor={onEditor} onPresent={onPresent} onBack={() => go(index - 1)} />
        )}
      </div>
      <DeckPane {...props}>{children}</DeckPane>
    </main>
  );
}

function Footer({ index, go }: { readonly index: number; readonly go: (to: number) => void }): ReactNode {
  const { t } = useWords();
  return (
    <footer className={styles['footer']}>
      <Button variant="quiet" size="l" icon={ArrowLeft} isDisabled={index === 0} onPress={() => go(index - 1)}>
        {t('interview.back')}
      </Button>
      <span className={styles['gap']} />
      <Button variant="quiet" size="l" onPress={() => go(index + 1)}>
        {t('interview.skip')}
      </Button>
      <Button variant="go" size="l" onPress={() => go(index + 1)}>
        {t('interview.next')}
        <Kbd>Enter</Kbd>
      </Button>
    </footer>
  );
}

function DeckPane({ slides, minutes, children }: InterviewProps): ReactNode {
  const { t, n } = useWords();
  const length = t('common.slidesAndMinutes', {
    slides: n('common.slides', slides),
    minutes: n('common.minutes', minutes),
  });
  return (
    <section className={styles['deck']} aria-labelledby="interview-deck">
      <header className={styles['deckHead']}>
        <h2 id="interview-deck">{t('interview.deck')}</h2>
        {slides > 0 && <span className={styles['length']}>{length}</span>}
      </header>
      {slides > 0 ? children : <p className={styles['none']}>{t('interview.noSlides')}</p>}
    </section>
  );
}
