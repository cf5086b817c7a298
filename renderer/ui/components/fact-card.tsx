import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './prose-field.module.css';

export interface FactCardProps {
  readonly takesFocus: boolean;
  /** The value, as the text has it. */
  readonly label: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beneath a text: what one of its facts is. Tab goes into it from the text, Escape back. */
export function FactCard({ takesFocus, label, area, onClose, children }: FactCardProps): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={card}
      // No dialog: while it is open, all keys of the application are still its own.
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={styles['card']}
      data-raised=""
      // The text keeps the caret.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        area.current?.focus();
      }}
    >
      {children}
    </div>
  );
}
