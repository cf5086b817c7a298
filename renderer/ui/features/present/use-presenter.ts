import { useCallback, useEffect, useState } from 'react';
import type { FromStage } from '../../../core/deck/stage-protocol.ts';
import type { DeckView } from '../../../state/engine.ts';
import type { Objection } from '../../../state/objections.ts';
import { actionFor, type PresentAction } from '../../../state/present-keys.ts';
import { present, startPresenting, type Presenting } from '../../../state/presenting.ts';
import type { StageLink } from '../preview/stage-link.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PresenterOptions {
  readonly view: DeckView;
  /** Where it starts, from 0. */
  readonly from: number;
  /** The stage that the room sees, once there is one. */
  readonly stage: StageLink | undefined;
  readonly notesSize: number;
  /** What is not ours to do: end, swap displays, show the notes. */
  readonly onAction: (action: PresentAction) => void;
  readonly onNotesSize: (size: number) => void;
}

export interface Presenter {
  readonly state: Presenting;
  /** Of an objection that has no slide. */
  readonly answer: string | undefined;
  readonly act: (action: PresentAction) => void;
  readonly onObjection: (objection: Objection) => void;
  /** Where the presenter points on the slide, in inches; the room sees it while the pointer is on. */
  readonly onPoint: (at: Point | undefined) => void;
  /** What the stage says: keys pressed there, and links that were followed. */
  readonly hear: (said: FromStage) => void;
}

const SMALLEST = 14;
const LARGEST = 40;
const STEP = 2;

/** Runs a presentation: keys and clicks from either window make steps, and the stage shows what they lead to. */
export function usePresenter(options: PresenterOptions): Presenter {
  const { view, stage, notesSize, onAction, onNotesSize } = options;
  const [state, setState] = useState(() => startPresenting(options.from, Date.now()));
  const [answer, setAnswer] = useState<string>();
  useStage(stage, view, state);

  const act = useCallback(
    (action: PresentAction): void => {
      switch (action.kind) {
        case 'larger':
        case 'smaller':
          return onNotesSize(resized(notesSize, action.kind));
        case 'objection':
        case 'end':
        case 'swap':
        case 'notes':
          return onAction(action);
        default:
          setAnswer(undefined);
          return setState((before) => present(before, action, view.slides, Date.now()));
      }
    },
    [view, notesSize, onAction, onNotesSize],
  );
  const onObjection = useCallback(
    ({ index, answer: words }: Objection): void => {
      if (index === undefined) setAnswer(words);
      else act({ kind: 'jump', index });
    },
    [act],
  );
  const hear = useCallback(
    (said: FromStage): void => {
      const action = said.kind === 'key' ? actionFor(said) : undefined;
      if (action) act(action);
      if (said.kind === 'moved') act({ kind: 'go', index: said.index });
      // In the overview a click chooses a slide, which is told as a move.
      if (said.kind === 'clicked' && !state.overview) act({ kind: 'next' });
    },
    [act, state.overview],
  );
  const onPoint = useCallback(
    (at: Point | undefined) => stage?.send({ kind: 'pointer', at: state.pointing ? at : undefined }),
    [stage, state.pointing],
  );
  return { state, answer, act, onObjection, onPoint, hear };
}

const resized = (size: number, kind: 'larger' | 'smaller'): number =>
  Math.min(LARGEST, Math.max(SMALLEST, kind === 'larger' ? size + STEP : size - STEP));

/** What the room sees follows the state; what did not change is not said again. */
function useStage(stage: StageLink | undefined, view: DeckView, state: Presenting): void {
  const { index, screen, overview, pointing } = state;
  useEffect(() => stage?.show(view, index), [stage, view, index]);
  useEffect(() => stage?.send({ kind: 'screen', screen }), [stage, screen]);
  useEffect(() => stage?.send({ kind: 'overview', open: overview }), [stage, overview]);
  useEffect(() => (pointing ? undefined : stage?.send({ kind: 'pointer', at: undefined })), [stage, pointing]);
}
