import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../words.tsx';
import { AnswerPart } from './answer-part.tsx';
import { answerEdits, fieldOf, readAnswer, type Answer, type AnswerValue } from './answers.ts';
import type { InterviewProps } from './interview.tsx';
import styles from './interview.module.css';
import { QUESTIONS, type Part, type Question } from './questions.ts';

export interface QuestionFormProps extends Pick<InterviewProps, 'pitch' | 'untitled' | 'onEdit' | 'onField'> {
  readonly question: Question;
  readonly index: number;
}

/** One question with what it asks for. What is typed is in the pitch at every key. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  const { question, index } = props;
  const { t } = useWords();
  const { answer, change, focused, form } = useAnswer(props);
  const titleId = `interview-${question.id}`;
  const large = question.parts.find(({ kind }) => kind === 'prose');
  const isSingle = question.parts.length === 1;
  return (
    <div ref={form} className={styles['question']} role="group" aria-labelledby={titleId}>
      <p className={styles['progress']}>
        {t('interview.progress', {
          number: index + 1,
          of: QUESTIONS.length,
          section: t(`section.${question.section}`),
        })}
      </p>
      <h1 id={titleId} className={styles['title']}>
        {t(`interview.q.${question.id}`)}
      </h1>
      <p className={styles['guide']}>{t(`interview.q.${question.id}.guide`)}</p>
      <div className={styles['parts']}>
        {question.parts.map((part) => (
          <AnswerPart
            key={part.id}
            part={part}
            isWide={isWide(part, question)}
            label={isSingle ? undefined : t(`interview.part.${part.id}`)}
            titleId={titleId}
            answer={answer}
            onChange={change}
            onFocus={() => focused(part)}
          />
        ))}
      </div>
      <Under question={question} onUse={large && ((text) => change({ [large.id]: text }, large))} />
    </div>
  );
}

/** Large answers take the whole width, and the first of the small ones where they do not make pairs. */
function isWide(part: Part, { parts }: Question): boolean {
  const small = parts.filter(({ kind }) => kind !== 'prose' && kind !== 'currency');
  return part.kind === 'prose' || (small.length % 2 === 1 && part === small[0]);
}

/** Beneath the answer: an example, and how long an answer is. */
function Under({
  question,
  onUse,
}: {
  readonly question: Question;
  readonly onUse: ((text: string) => void) | undefined;
}): ReactNode {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const example = t(`interview.q.${question.id}.example`);
  return (
    <>
      <div className={styles['under']}>
        <Button variant="link" size="s" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {t(isShown ? 'interview.hideExample' : 'interview.showExample')}
        </Button>
        <span className={styles['lengthHint']}>{t(`interview.length.${question.length}`)}</span>
      </div>
      {isShown && (
        <div className={styles['example']}>
          <p className={styles['exampleText']}>{example}</p>
          {onUse && (
            <Button size="s" onPress={() => onUse(example)}>
              {t('interview.useExample')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/**
 * The answer as it is typed, which may hold what the pitch does not keep, such as an empty line; and its way into the
 * pitch. The first field takes the focus.
 */
function useAnswer({ pitch, question, untitled, onEdit, onField }: QuestionFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Answer>({});
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);
  const kept = readAnswer(pitch, question);
  const answer = { ...kept, ...(kept['title'] === untitled ? { title: '' } : {}), ...typed };
  const focused = (part: Part): void => {
    const field = fieldOf(pitch, part);
    if (field !== undefined) onField(field);
  };
  const change = (values: Readonly<Record<string, AnswerValue>>, part: Part): void => {
    const next = { ...answer, ...values };
    setTyped({ ...typed, ...values });
    const edits = answerEdits(pitch, question, next);
    const key = `interview.${question.id}.${part.id}`;
    if (edits.length > 0) onEdit({ kind: 'all', edits }, key, fieldOf(pitch, part));
  };
  return { answer, change, focused, form };
}
