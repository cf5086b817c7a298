import type { ReactNode } from 'react';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { Button } from '../../components/button.tsx';
import type { ConsoleProps } from './console.tsx';
import styles from './console.module.css';

/** The next slide, and what there is to say to this one. */
export function NotesPane({ words, view, state, answer, notesSize, act }: ConsoleProps): ReactNode {
  const next = view.slides[state.index + 1];
  const isLast = !next || (next.section === 'Backup' && view.slides[state.index]?.section !== 'Backup');
  const notes = answer === undefined ? (view.slides[state.index]?.notes ?? []) : [answer];
  return (
    <section className={styles['side']}>
      <p className={styles['over']}>
        <strong>{words.next}</strong>
        <span>{isLast ? words.lastSlide : next.title}</span>
      </p>
      {!isLast && <SlideThumb view={view} slide={next} />}
      <div className={styles['over']}>
        <strong>{words.notes}</strong>
        <span className={styles['onSlide']}>
          {/* What is seen stands in the name, for whoever says it to the computer. */}
          <Button variant="quiet" size="s" aria-label={`A− ${words.smaller}`} onPress={() => act({ kind: 'smaller' })}>
            A−
          </Button>
          <Button variant="quiet" size="s" aria-label={`A+ ${words.larger}`} onPress={() => act({ kind: 'larger' })}>
            A+
          </Button>
        </span>
      </div>
      <div className={styles['notes']} style={{ fontSize: `${notesSize / 16}rem` }} aria-live="polite">
        {notes.length === 0 ? <p className={styles['none']}>{words.noNotes}</p> : notes.map(paragraph)}
      </div>
    </section>
  );
}

const paragraph = (text: string, i: number): ReactNode => <p key={i}>{text}</p>;
