import type { ReactNode } from 'react';
import styles from './count-mark.module.css';

export interface CountMarkProps {
  readonly count: number;
  /** Said of it; without it, it is decoration beside words that say the same. */
  readonly label?: string;
  /** Opens what is counted. */
  readonly opens?: { readonly isOpen: boolean; readonly onToggle: () => void };
}

/** How much there is to look at. */
export function CountMark({ count, label, opens }: CountMarkProps): ReactNode {
  if (opens) {
    return (
      <button
        type="button"
        className={styles['mark']}
        aria-expanded={opens.isOpen}
        aria-label={label}
        onClick={opens.onToggle}
      >
        {count}
      </button>
    );
  }
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={styles['mark']} {...named}>
      {count}
    </span>
  );
}
