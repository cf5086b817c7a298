import { useEffect, useRef, type JSX } from 'react';
import type { Box } from '../../../core/base/units.ts';
import type { FromStage, StageKey } from '../../../core/deck/stage-protocol.ts';
import type { DeckView } from '../../../state/engine.ts';
import type { Source } from './source.ts';
import { linkStage } from './stage-link.ts';
import { openStagePage } from './stage-page.ts';
import styles from './stage-frame.module.css';

/** What a stage shows. */
export interface Shown {
  readonly view: DeckView;
  /** Which slide shows, from 0. */
  readonly index: number;
  /** Places that are marked, in inches. */
  readonly marks: readonly Box[];
}

export interface StageFrameProps {
  /** The same object for as long as the frame stands. */
  readonly source: Source<Shown | undefined>;
  /** What the frame is, for screen readers. */
  readonly label: string;
  /** A click, in inches on the slide that shows. */
  readonly onPlace: (shown: Shown, x: number, y: number) => void;
  readonly onMove?: (index: number) => void;
  readonly onKey?: (key: StageKey) => void;
  /** After the screen shows what was asked for last. */
  readonly onPainted?: () => void;
}

/**
 * The slide as it will be exported, in a frame that can reach nothing; it says where it was clicked. It follows its source
 * and not what is drawn around it: at a key nothing but the slide is another.
 */
export function StageFrame(props: StageFrameProps): JSX.Element {
  const { source, label } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!frame.current) return undefined;
    const link = linkStage(frame.current, { follow: false, hear: (said) => hear(said, latest.current) });
    // Only now may the page load: its first word must not be missed.
    openStagePage(frame.current);
    let told: Shown | undefined;
    const tell = (): void => {
      const shown = source.now();
      if (!shown || shown === told) return;
      if (shown.view !== told?.view || shown.index !== told.index) link.show(shown.view, shown.index);
      link.mark(shown.marks);
      told = shown;
    };
    tell();
    const stop = source.subscribe(tell);
    return () => {
      stop();
      link.close();
    };
  }, [source]);
  return <iframe ref={frame} className={styles['frame']} title={label} sandbox="allow-scripts" />;
}

function hear(said: FromStage, { source, onPlace, onMove, onKey, onPainted }: StageFrameProps): void {
  const shown = source.now();
  switch (said.kind) {
    case 'clicked':
      return shown && onPlace(shown, said.x, said.y);
    case 'moved':
      return onMove?.(said.index);
    case 'key':
      return onKey?.(said);
    case 'painted':
      return onPainted?.();
    case 'ready':
    case 'link':
      return undefined;
  }
}
