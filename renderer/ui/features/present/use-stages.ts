import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { FromStage } from '../../../core/deck/stage-protocol.ts';
import type { Displays, StageWindow } from '../../../host/host.ts';
import { useApp } from '../../app-context.tsx';
import type { StageLink } from '../preview/stage-link.ts';
import { linkWindow } from './stage-window.ts';

export interface Stages {
  readonly stage: StageLink | undefined;
  /** Where the room sees the slides. */
  readonly display: 'other' | 'this';
  /** Why the slides are here and no longer there: the display is gone, or its window was closed. */
  readonly lost: Lost | undefined;
  readonly swap: () => void;
  readonly close: () => void;
  /** The stage in this window, while there is one. */
  readonly setOwnStage: (link: StageLink | undefined) => void;
}

export type Lost = 'display' | 'window';

interface FarStage {
  readonly window: StageWindow;
  readonly link: StageLink;
  readonly display: string;
}

/**
 * The stage is on another display where there is one. When that goes (unplugged, closed), the slides move into this
 * window and nothing else stops.
 */
export function useStages(hearing: RefObject<(said: FromStage) => void>): Stages {
  const { displays } = useApp().host;
  const [wanted, setWanted] = useState<'other' | 'this'>('other');
  const [far, setFar] = useState<FarStage>();
  const [own, setOwnStage] = useState<StageLink>();
  const [lost, setLost] = useState<Lost>();
  const close = useCallback(() => {
    if (far) closeFar(far);
    setFar(undefined);
  }, [far]);
  useEffect(() => {
    if (wanted !== 'other') return undefined;
    const left = new AbortController();
    void openFar(displays, (said) => hearing.current(said)).then((opened) => {
      if (!opened) return setWanted('this');
      if (left.signal.aborted) return closeFar(opened);
      return setFar(opened);
    });
    return () => left.abort();
  }, [displays, wanted, hearing]);
  const lose = useCallback((why: Lost) => {
    setFar(undefined);
    setLost(why);
    setWanted('this');
  }, []);
  useLoss(far, displays, lose);
  const swap = useCallback(() => {
    close();
    setLost(undefined);
    setWanted((now) => (now === 'other' ? 'this' : 'other'));
  }, [close]);
  return { stage: far?.link ?? own, display: far ? 'other' : 'this', lost, swap, close, setOwnStage };
}

/** Nothing where there is no other display, or the system lets no window onto it. */
async function openFar(displays: Displays, hear: (said: FromStage) => void): Promise<FarStage | undefined> {
  const other = (await displays.list()).find(({ current }) => !current);
  const opened = other && (await displays.openStage(other.id));
  if (!other || opened?.ok !== true) return undefined;
  return { window: opened.value, link: linkWindow(opened.value.port, hear), display: other.id };
}

function closeFar({ link, window }: FarStage): void {
  link.close();
  window.close();
}

/** Watches the far stage: its window may be closed, and its display may go while the system keeps the window. */
function useLoss(far: FarStage | undefined, displays: Displays, lose: (why: Lost) => void): void {
  useEffect(() => {
    if (!far) return undefined;
    let isOver = false;
    const once = (why: Lost): void => {
      if (isOver) return;
      isOver = true;
      closeFar(far);
      lose(why);
    };
    const stop = displays.onChange((all) => {
      if (all.every(({ id }) => id !== far.display)) once('display');
    });
    far.window.onClosed(() => {
      if (isOver) return;
      void displays.list().then((all) => once(all.some(({ id }) => id === far.display) ? 'window' : 'display'));
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [far, displays, lose]);
}
