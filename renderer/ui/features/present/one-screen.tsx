import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FromStage } from '../../../core/deck/stage-protocol.ts';
import { actionFor } from '../../../state/present-keys.ts';
import { linkStage, type StageLink } from '../preview/stage-link.ts';
import { openStagePage } from '../preview/stage-page.ts';
import type { ConsoleProps } from './console.tsx';
import type { Lost } from './use-stages.ts';
import { Strip } from './strip.tsx';
import { ObjectionSearch } from './objection-search.tsx';
import styles from './present-flow.module.css';

export interface OneScreenProps extends Omit<ConsoleProps, 'canSwap'> {
  /** Why the slides came here from another display, where they did: what the console showed then stands in a strip. */
  readonly lost: Lost | undefined;
  readonly showsNotes: boolean;
  readonly onLink: (link: StageLink | undefined) => void;
  readonly hearing: RefObject<(said: FromStage) => void>;
}

/** The slides on the only display, full screen where it may be; N shows the notes beneath, for a call with video. */
export function OneScreen(props: OneScreenProps): ReactNode {
  const { words, view, state, answer, notesSize, showsNotes, act, objections, onObjection, onLink, hearing } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [asksObjection, setAsksObjection] = useState(false);
  useOwnStage(frame, hearing, onLink);
  useEffect(() => {
    if (asksObjection) field.current?.focus();
  }, [asksObjection]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || document.querySelector('[role="alertdialog"]')) return;
      const action = actionFor({ key: event.key, ctrl: event.ctrlKey, alt: event.altKey, meta: event.metaKey });
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'objection') setAsksObjection(true);
      else act(action);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [act]);
  const notes = answer === undefined ? (view.slides[state.index]?.notes ?? []) : [answer];
  return (
    <main className={styles['one']} data-notes={showsNotes || answer !== undefined} data-theme="dark">
      <iframe
        ref={frame}
        className={styles['stage']}
        title={view.slides[state.index]?.title ?? view.title}
        sandbox="allow-scripts"
      />
      {(showsNotes || answer !== undefined) && (
        <div className={styles['notes']} style={{ fontSize: `${notesSize / 16}rem` }}>
          {notes.length === 0 ? <p>{words.noNotes}</p> : notes.map((text, i) => <p key={i}>{text}</p>)}
        </div>
      )}
      {props.lost && <Strip {...props} lost={props.lost} />}
      {asksObjection && (
        <div className={styles['objection']}>
          <ObjectionSearch
            words={words}
            objections={objections}
            field={field}
            onChoose={(one) => {
              setAsksObjection(false);
              onObjection(one);
            }}
          />
        </div>
      )}
    </main>
  );
}

function useOwnStage(
  frame: RefObject<HTMLIFrameElement | null>,
  hearing: RefObject<(said: FromStage) => void>,
  onLink: (link: StageLink | undefined) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const link = linkStage(element, { follow: true, hear: (said) => hearing.current(said) });
    onLink(link);
    openStagePage(element);
    // A browser may refuse; the slides then fill the window.
    void element.ownerDocument.documentElement.requestFullscreen().catch(() => undefined);
    return () => {
      onLink(undefined);
      link.close();
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [frame, hearing, onLink]);
}
