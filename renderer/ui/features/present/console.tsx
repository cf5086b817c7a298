import { Monitor, SkipForward } from 'lucide-react';
import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import type { DeckView } from '../../../state/engine.ts';
import type { Objection } from '../../../state/objections.ts';
import { paceOf, planOf, sectionsOf } from '../../../state/pace.ts';
import { actionFor, type PresentAction } from '../../../state/present-keys.ts';
import type { Presenting } from '../../../state/presenting.ts';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { SlideThumb } from '../preview/slide-thumb.tsx';
import { Clocks } from './clocks.tsx';
import { NotesPane } from './notes-pane.tsx';
import { ObjectionSearch } from './objection-search.tsx';
import type { PresentWords } from './present-words.ts';
import type { Point } from './use-presenter.ts';
import { minutesAndSeconds, useNow } from './use-now.ts';
import styles from './console.module.css';

export interface ConsoleProps {
  readonly words: PresentWords;
  readonly view: DeckView;
  readonly state: Presenting;
  /** Of the meeting. */
  readonly minutes: number;
  readonly objections: readonly Objection[];
  /** Shown in place of the notes: the answer to an objection that has no slide. */
  readonly answer: string | undefined;
  /** Pixels. */
  readonly notesSize: number;
  readonly canSwap: boolean;
  /** Nobody watches: the time of each slide is kept. */
  readonly rehearses: boolean;
  readonly act: (action: PresentAction) => void;
  readonly onObjection: (objection: Objection) => void;
  readonly onPoint: (at: Point | undefined) => void;
}

/** What the presenter sees: the slide, the next one, the notes, and the time. Always dark. */
export function Console(props: ConsoleProps): ReactNode {
  const { words, view, state, minutes, objections, canSwap, rehearses, act, onObjection, onPoint } = props;
  const now = useNow();
  const field = useRef<HTMLInputElement>(null);
  useKeys(act, field);
  const plan = planOf(view.slides, minutes);
  const pace = paceOf(state, plan, now);
  const slide = view.slides[state.index];
  const main = view.slides.filter(({ section }) => section !== 'Backup').length;
  return (
    <main className={styles['console']} data-theme="dark">
      <header className={styles['head']}>
        <Clocks
          words={words}
          now={now}
          pace={pace}
          sections={sectionsOf(state, view.slides, plan)}
          paused={state.clock.pausedAt !== undefined}
        />
        {canSwap && (
          <Button icon={Monitor} onPress={() => act({ kind: 'swap' })}>
            {words.swap}
          </Button>
        )}
        <Button onPress={() => act({ kind: 'end' })}>{words.end}</Button>
      </header>
      <section className={styles['now']}>
        <p className={styles['over']}>
          <strong>{words.place(state.index + 1, Math.max(main, state.index + 1))}</strong>
          <span>{slide && words.section(slide.section)}</span>
          {rehearses && <span className={styles['rehearsal']}>{words.rehearsal}</span>}
          <span className={styles['onSlide']}>
            {words.onSlide(minutesAndSeconds(pace.onSlide), minutesAndSeconds(pace.planned))}
          </span>
        </p>
        <div onPointerMove={(event) => onPoint(pointOn(event))} onPointerLeave={() => onPoint(undefined)}>
          {slide && <SlideThumb view={view} slide={slide} />}
        </div>
        <div className={styles['jump']}>
          <Button variant="go" size="l" icon={SkipForward} onPress={() => act({ kind: 'ask' })}>
            {words.skipToAsk} <Kbd>A</Kbd>
          </Button>
          <ObjectionSearch words={words} objections={objections} field={field} onChoose={onObjection} />
        </div>
      </section>
      <NotesPane {...props} />
      <footer className={styles['keys']}>
        {words.keys.map(([key, does]) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {does}
          </span>
        ))}
      </footer>
    </main>
  );
}

const CANVAS = { w: 13.3333, h: 7.5 };

/** In inches on the slide. */
function pointOn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: ((clientX - left) / width) * CANVAS.w, y: ((clientY - top) / height) * CANVAS.h };
}

/** Single letters work wherever no text field has the focus; in one, Escape leaves it. */
function useKeys(act: (action: PresentAction) => void, field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement) {
        if (event.key === 'Escape') event.target.blur();
        return;
      }
      const action = actionFor({ key: event.key, ctrl: event.ctrlKey, alt: event.altKey, meta: event.metaKey });
      const onButton = event.target instanceof HTMLButtonElement && /^(?:Enter| )$/u.test(event.key);
      if (!action || onButton) return;
      event.preventDefault();
      if (action.kind === 'objection') field.current?.focus();
      else act(action);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [act, field]);
}
