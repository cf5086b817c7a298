import { memo, type ReactNode } from 'react';
import { fieldPath } from '../../../core/base/ids.ts';
import type { SlideView } from '../../../state/engine.ts';
import { speakingTime } from '../../../state/pace.ts';
import { slideUp } from '../../../state/previewing.ts';
import { useApp, useSteadyState } from '../../app-context.tsx';
import { useWords } from '../../words.tsx';
import { useField } from './use-field.ts';
import styles from './preview-pane.module.css';

/** What to say when the slide is up: what is typed here comes first, then what the pitch says of the slide. */
export const SlideNotes = memo(function SlideNotes(): ReactNode {
  const slide = useSteadyState(slideUp, sameNotes);
  return slide && <NotesOf slide={slide} />;
});

function NotesOf({ slide }: { readonly slide: SlideView }): ReactNode {
  const app = useApp();
  const { t, n } = useWords();
  const path = fieldPath('deck', 'slides', { id: slide.id }, 'notes');
  const { value, change } = useField<string>(path);
  const own = new Set((value ?? '').split('\n').map((line) => line.trim()));
  const others = slide.notes.filter((note) => !own.has(note.trim()));
  const text = [value ?? '', ...others].join('\n').trim();
  const seconds = Math.round(speakingTime([text]) / 1000);
  return (
    <div className={styles['notes']}>
      <label className={styles['notesLabel']} htmlFor="slide-notes">
        {text === '' ? t('editor.notesHeading') : n('editor.notesTime', seconds)}
      </label>
      <textarea
        id="slide-notes"
        className={styles['notesText']}
        value={value ?? ''}
        placeholder={t('editor.notesEmpty')}
        onFocus={() => app.focused(path)}
        onChange={({ target }) => change(target.value, 'type')}
        data-filled={value !== undefined || others.length === 0}
      />
      {others.map((note) => (
        <p key={note} className={styles['notesOther']}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** What is typed on the slide itself changes the slide, and seldom its notes. */
const sameNotes = (a: SlideView, b: SlideView): boolean =>
  a.id === b.id && a.notes.length === b.notes.length && a.notes.every((note, i) => note === b.notes[i]);
