import { Check } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

/** Milliseconds that a toast stays, as long as neither pointer nor focus rests on it. */
export const TOAST_TIME = 8000;

export interface ToastProps {
  /** What was done: "Benefit deleted". */
  readonly text: string;
  /** Another toast in the place of the last one begins its time anew. */
  readonly id: string | number;
  readonly undo?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly onClose: () => void;
  /** The name of the region, for whoever jumps to it. */
  readonly region: string;
}

/** The one message that goes by itself: what was just done, and its undoing. */
export function Toast({ text, id, undo, onClose, region }: ToastProps): ReactNode {
  const hold = useTimeout(id, onClose);
  return (
    <section className={styles['place']} aria-label={region}>
      <div
        className={styles['toast']}
        onPointerEnter={() => hold('pointer', true)}
        onPointerLeave={() => hold('pointer', false)}
        onFocus={() => hold('focus', true)}
        onBlur={() => hold('focus', false)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      >
        <Icon icon={Check} className={styles['tick']} />
        <span role="status">{text}</span>
        {undo && (
          <Button
            variant="quiet"
            size="s"
            onPress={() => {
              undo.onPress();
              onClose();
            }}
          >
            {undo.label}
          </Button>
        )}
      </div>
    </section>
  );
}

type Holder = 'pointer' | 'focus';

/** Runs the time out while nothing holds it; what is left of it goes on after. */
function useTimeout(id: string | number, onEnd: () => void): (holder: Holder, isHolding: boolean) => void {
  const [held, setHeld] = useState<readonly Holder[]>([]);
  const left = useRef(TOAST_TIME);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    left.current = TOAST_TIME;
  }, [id]);
  const isHeld = held.length > 0;
  useEffect(() => {
    if (isHeld) return undefined;
    const from = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - from;
    };
  }, [id, isHeld]);
  return (holder, isHolding) =>
    setHeld((before) => [...before.filter((one) => one !== holder), ...(isHolding ? [holder] : [])]);
}
