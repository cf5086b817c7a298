import { useEffect, useRef, type JSX } from 'react';
import type { Box } from '../../../core/base/units.ts';
import type { FromStage, StageKey } from '../../../core/deck/stage-protocol.ts';
import type { DeckView } from '../../../state/engine.ts';
import { linkStage, type StageLink } from './stage-link.ts';
import { openStagePage } from './stage-page.ts';
import styles from './stage-frame.module.css';

export interface StageFrameProps {
  readonly view: DeckView;
  /** Which slide shows, from 0. */
  readonly index: number;
  /** Places that are marked, in inches. */
  readonly marks: readonly Box[];
  /** What the frame is, for screen readers. */
  readonly label: string;
  /** A click, in inches on that slide. */
  readonly onPlace: (slideIndex: number, x: number, y: number) => void;
  readonly onMove?: (index: number) => void;
  readonly onKey?: (key: StageKey) => void;
  /** After the screen shows what was asked for last. */
  readonly onPainted?: () => void;
}

/** The slide as it will be exported, in a frame that can reach nothing; it says where it was clicked. */
export function StageFrame(props: StageFrameProps): JSX.Element {
  const { view, index, marks, label } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<StageLink>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!frame.current) return undefined;
    const own = linkStage(frame.current, { follow: false, hear: (said) => hear(said, latest.current) });
    link.current = own;
    // Only now may the page load: its first word must not be missed.
    openStagePage(frame.current);
    return () => own.close();
  }, []);
  useEffect(() => link.current?.show(view, index), [view, index]);
  useEffect(() => link.current?.mark(marks), [marks, view, index]);
  return <iframe ref={frame} className={styles['frame']} title={label} sandbox="allow-scripts" />;
}

function hear(said: FromStage, { index, onPlace, onMove, onKey, onPainted }: StageFrameProps): void {
  switch (said.kind) {
    case 'clicked':
      return onPlace(index, said.x, said.y);
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
