import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { FromStage } from '../../../core/deck/stage-protocol.ts';
import type { DeckView } from '../../../state/engine.ts';
import { objectionsOf } from '../../../state/objections.ts';
import type { PresentAction } from '../../../state/present-keys.ts';
import type { Presenting } from '../../../state/presenting.ts';
import { viewOptions } from '../../../state/previewing.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { Console } from './console.tsx';
import { OneScreen } from './one-screen.tsx';
import { RehearsalFlow } from './rehearsal-flow.tsx';
import { DEFAULT_MINUTES } from './default-minutes.ts';
import styles from './present-flow.module.css';
import { usePresenter } from './use-presenter.ts';
import { usePresentWords } from './use-present-words.ts';
import { useStages } from './use-stages.ts';

export interface PresentFlowProps {
  readonly from: number;
  /** The same alone: the console always shows, and the time of each slide is kept. */
  readonly rehearses: boolean;
  readonly onClose: () => void;
}

/** Presents the deck as it will be sent: on the other display with the console here, or on this one alone. */
export function PresentFlow({ from, rehearses, onClose }: PresentFlowProps): ReactNode {
  const view = useDelivered();
  if (!view) return <div className={styles['black']} />;
  if (rehearses) {
    return (
      <RehearsalFlow view={view} onClose={onClose}>
        {(end) => <Presentation view={view} from={0} rehearses onEnd={end} />}
      </RehearsalFlow>
    );
  }
  // One place on the way from slide to slide is the same slide, where nothing was left out.
  const start = Math.min(from, view.slides.length - 1);
  return <Presentation view={view} from={start} rehearses={false} onEnd={onClose} />;
}

/** The deck without what only an author sees. What was asked for last counts, and a request that was overtaken is none. */
function useDelivered(): DeckView | undefined {
  const { engine } = useApp();
  const cut = useAppState(({ preview }) => preview.cut);
  const lens = useAppState(({ preview }) => preview.lens);
  const opened = useAppState(({ document }) => document?.opened);
  return useLoaded(
    useCallback(async () => {
      if (!opened) return undefined;
      return engine.view(opened, viewOptions(opened, { cut, lens }, 'deliver'));
    }, [engine, opened, cut, lens]),
  );
}

interface PresentationProps {
  readonly view: DeckView;
  readonly from: number;
  readonly rehearses: boolean;
  readonly onEnd: (state: Presenting) => void;
}

function Presentation({ view, from, rehearses, onEnd }: PresentationProps): ReactNode {
  const words = usePresentWords();
  const pitch = useAppState(({ document }) => document?.opened.pitch);
  const hearing = useRef<(said: FromStage) => void>(() => {});
  const { stage, display, lost, swap, close, setOwnStage } = useStages(hearing);
  const [notesSize, setNotesSize] = useNotesSize();
  const [showsNotes, setShowsNotes] = useState(false);
  const [asks, setAsks] = useState(false);
  const onAction = useCallback(
    ({ kind }: PresentAction) => {
      if (kind === 'notes') setShowsNotes((shows) => !shows);
      if (kind === 'swap') swap();
      if (kind === 'end') setAsks(true);
    },
    [swap],
  );
  const presenter = usePresenter({ view, from, stage, notesSize, onAction, onNotesSize: setNotesSize });
  const { state, hear } = presenter;
  useEffect(() => {
    hearing.current = hear;
  });
  const end = (): void => {
    close();
    onEnd(state);
  };
  const isOver = state.index >= view.slides.filter(({ section }) => section !== 'Backup').length - 1;
  useEffect(() => {
    if (asks && isOver) end();
  });
  const common = {
    words,
    view,
    minutes: pitch?.meta.occasion?.minutes ?? DEFAULT_MINUTES,
    objections: pitch ? objectionsOf(pitch, view.slides) : [],
    notesSize,
    rehearses,
    ...presenter,
  };
  const isFar = display === 'other';
  return (
    <div className={styles['presentation']}>
      {isFar || rehearses ? (
        <Console {...common} canSwap={isFar && !rehearses} />
      ) : (
        <OneScreen {...common} lost={lost} showsNotes={showsNotes} onLink={setOwnStage} hearing={hearing} />
      )}
      <EndQuestion isOpen={asks && !isOver} onEnd={end} onStay={() => setAsks(false)} />
    </div>
  );
}

function EndQuestion({
  isOpen,
  onEnd,
  onStay,
}: {
  readonly isOpen: boolean;
  readonly onEnd: () => void;
  readonly onStay: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <Dialog
      title={t('present.endNow')}
      isOpen={isOpen}
      isAlert
      size="s"
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{t('present.keepOn')}</Button>
          <Button variant="go" autoFocus onPress={onEnd}>
            {t('present.end')}
          </Button>
        </>
      }
    />
  );
}

const SIZE = 'present.notesSize';

function useNotesSize(): readonly [number, (size: number) => void] {
  const { host } = useApp();
  const stored = host.settings.get(SIZE);
  const [size, setSize] = useState(typeof stored === 'number' && stored >= 14 && stored <= 40 ? stored : 22);
  const change = useCallback(
    (next: number) => {
      setSize(next);
      host.settings.set(SIZE, next);
    },
    [host],
  );
  return [size, change];
}
