import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FromStage } from '../../../core/deck/stage-protocol.ts';
import type { StageWindow } from '../../../host/host.ts';
import type { DeckView } from '../../../state/engine.ts';
import { objectionsOf } from '../../../state/objections.ts';
import type { PresentAction } from '../../../state/present-keys.ts';
import { useApp, useAppState } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words.tsx';
import type { StageLink } from '../preview/stage-link.ts';
import { Console } from './console.tsx';
import { OneScreen } from './one-screen.tsx';
import styles from './present-flow.module.css';
import { linkWindow } from './stage-window.ts';
import { usePresenter } from './use-presenter.ts';
import { usePresentWords } from './use-present-words.ts';

/** Presents the deck as it will be sent: on the other display with the console here, or on this one alone. */
export function PresentFlow({ from, onClose }: { readonly from: number; readonly onClose: () => void }): ReactNode {
  const app = useApp();
  const cut = useAppState(({ preview }) => preview.cut);
  const opened = useAppState(({ document }) => document?.opened);
  const [view, setView] = useState<DeckView>();
  useEffect(() => {
    const options = { cut, theme: undefined, mode: 'deliver' } as const;
    if (opened) void app.engine.view(opened, options).then((made) => made && setView(made));
  }, [app, opened, cut]);
  // One place on the way from slide to slide is the same slide, where nothing was left out.
  const start = Math.min(from, (view?.slides.length ?? 1) - 1);
  return view ? <Presentation view={view} from={start} onClose={onClose} /> : <div className={styles['black']} />;
}

interface PresentationProps {
  readonly view: DeckView;
  readonly from: number;
  readonly onClose: () => void;
}

function Presentation({ view, from, onClose }: PresentationProps): ReactNode {
  const words = usePresentWords();
  const pitch = useAppState(({ document }) => document?.opened.pitch);
  const hearing = useRef<(said: FromStage) => void>(() => {});
  const { stage, display, swap, close, setOwnStage } = useStages(hearing);
  const [notesSize, setNotesSize] = useNotesSize();
  const [showsNotes, setShowsNotes] = useState(false);
  const [asks, setAsks] = useState(false);
  const end = useCallback(() => {
    close();
    onClose();
  }, [close, onClose]);
  const onAction = useCallback(
    ({ kind }: PresentAction) => {
      if (kind === 'notes') setShowsNotes((shows) => !shows);
      if (kind === 'swap') swap();
      if (kind === 'end') setAsks(true);
    },
    [swap],
  );
  const presenter = usePresenter({ view, from, stage, notesSize, onAction, onNotesSize: setNotesSize });
  useEffect(() => {
    hearing.current = presenter.hear;
  });
  const main = view.slides.filter(({ section }) => section !== 'Backup').length;
  const isOver = presenter.state.index >= main - 1;
  useEffect(() => {
    if (asks && isOver) end();
  }, [asks, isOver, end]);
  const common = {
    words,
    view,
    minutes: pitch?.meta.occasion?.minutes ?? DEFAULT_MINUTES,
    objections: pitch ? objectionsOf(pitch, view.slides) : [],
    notesSize,
    ...presenter,
  };
  return (
    <div className={styles['presentation']}>
      {display === 'other' ? (
        <Console {...common} canSwap />
      ) : (
        <OneScreen {...common} showsNotes={showsNotes} onLink={setOwnStage} hearing={hearing} />
      )}
      <EndQuestion isOpen={asks && !isOver} onEnd={end} onStay={() => setAsks(false)} />
    </div>
  );
}

/** Of a meeting that has no length of its own. */
const DEFAULT_MINUTES = 20;

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

interface Stages {
  readonly stage: StageLink | undefined;
  /** Where the room sees the slides. */
  readonly display: 'other' | 'this';
  readonly swap: () => void;
  readonly close: () => void;
  /** The stage in this window, while there is one. */
  readonly setOwnStage: (link: StageLink | undefined) => void;
}

/**
 * The stage is on another display where there is one. When that goes (unplugged, closed), the slides move into this
 * window and nothing else stops.
 */
function useStages(hearing: RefObject<(said: FromStage) => void>): Stages {
  const { host } = useApp();
  const [wanted, setWanted] = useState<'other' | 'this'>('other');
  const [far, setFar] = useState<{ readonly window: StageWindow; readonly link: StageLink }>();
  const [own, setOwnStage] = useState<StageLink>();
  const close = useCallback(() => {
    far?.link.close();
    far?.window.close();
    setFar(undefined);
  }, [far]);
  useEffect(() => {
    if (wanted !== 'other') return undefined;
    const left = new AbortController();
    const open = async (): Promise<void> => {
      const displays = await host.displays.list();
      const other = displays.find(({ current }) => !current);
      if (!other) return setWanted('this');
      const opened = await host.displays.openStage(other.id);
      if (!opened.ok) return setWanted('this');
      const window = opened.value;
      if (left.signal.aborted) return window.close();
      window.onClosed(() => {
        setFar(undefined);
        setWanted('this');
      });
      setFar({ window, link: linkWindow(window.port, (said) => hearing.current(said)) });
    };
    void open();
    return () => left.abort();
  }, [host, wanted, hearing]);
  const swap = useCallback(() => {
    close();
    setWanted((now) => (now === 'other' ? 'this' : 'other'));
  }, [close]);
  return { stage: far?.link ?? own, display: far ? 'other' : 'this', swap, close, setOwnStage };
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
