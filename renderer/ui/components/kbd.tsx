import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A key or a chord of keys, as the platform prints it. */
export function Kbd({ children }: { readonly children: string }): ReactNode {
  return <kbd className={styles['kbd']}>{children}</kbd>;
}
