import type { ReactNode } from 'react';
import { Tooltip } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import styles from './tip.module.css';

/** The words of a tooltip; never the only place of a fact. */
export function Tip({ keys, children }: { readonly keys?: string | undefined; readonly children: string }): ReactNode {
  return (
    <Tooltip offset={6} className={styles['tip'] ?? ''}>
      {children}
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </Tooltip>
  );
}
