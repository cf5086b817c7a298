import type { ReactNode } from 'react';
import styles from './skeleton.module.css';

/** Lines where text will be, shown only when it takes a moment. They do not shimmer. */
export function Skeleton({ lines = 3, label }: { readonly lines?: number; readonly label: string }): ReactNode {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} />
      ))}
    </div>
  );
}
