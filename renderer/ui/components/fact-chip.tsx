import type { ReactNode } from 'react';
import styles from './fact-chip.module.css';

/** The value of a fact, as it stands in a list or beside a sentence. */
export function FactChip({ value }: { readonly value: string }): ReactNode {
  return <span className={styles['chip']}>{value}</span>;
}
