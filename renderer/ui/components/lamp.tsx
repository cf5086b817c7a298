import type { CSSProperties, ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './lamp.module.css';

export interface LampProps {
  readonly done: number;
  readonly of: number;
  /** Without it the lamp is decoration, and whoever shows it says the same in words. */
  readonly label?: string | undefined;
  readonly size?: 's' | 'm' | undefined;
}

/** How ready something is: a ring, a ring filled by its share, a full disc with a tick. */
export function Lamp({ done, of, label, size = 's' }: LampProps): ReactNode {
  const isReady = of > 0 && done >= of;
  const look = isReady ? styles['ready'] : done > 0 ? styles['part'] : undefined;
  return (
    <span
      className={cx(styles['lamp'], look, size === 'm' && styles['big'])}
      style={{ '--share': `${of > 0 ? (100 * Math.min(done, of)) / of : 0}%` } as CSSProperties}
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: 'meter', 'aria-label': label, 'aria-valuemin': 0, 'aria-valuemax': of, 'aria-valuenow': done })}
    />
  );
}
