import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './splitter.module.css';

export interface SplitterProps {
  /** What it makes wider: "Width of the form". */
  readonly label: string;
  /** Width of the pane before it, in pixels. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (width: number) => void;
  /** Double click, and Home. */
  readonly onReset: () => void;
  /** Name of the pane before it. */
  readonly controls?: string | undefined;
}

/** Pixels that an arrow key moves it. */
const STEP = 16;

/** The edge between two panes: dragged, or moved by the arrows. */
export function Splitter({ label, value, min, max, onChange, onReset, controls }: SplitterProps): ReactNode {
  const from = useRef<{ readonly x: number; readonly value: number } | undefined>(undefined);
  const put = (next: number): void => onChange(Math.round(Math.min(Math.max(next, min), max)));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (from.current) put(from.current.value + sign(event.currentTarget) * (event.clientX - from.current.x));
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined && event.key !== 'Home') return;
    event.preventDefault();
    if (step === undefined) onReset();
    else put(value + sign(event.currentTarget) * step);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-controls={controls}
      className={styles['splitter']}
      onKeyDown={press}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, value };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onPointerCancel={() => {
        from.current = undefined;
      }}
    />
  );
}

/** To the right is wider where one reads to the right. */
const sign = (element: HTMLElement): number => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);
