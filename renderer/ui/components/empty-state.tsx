import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** A picture of what will be there, 200 by 112; decoration. */
  readonly drawing?: ReactNode;
  readonly title: string;
  readonly why: string;
  /** One button that does it, and one way to learn. */
  readonly actions?: ReactNode;
}

/** What a pane shows before anything is typed. */
export function EmptyState({ drawing, title, why, actions }: EmptyStateProps): ReactNode {
  return (
    <section className={styles['empty']}>
      {drawing !== undefined && (
        <div className={styles['drawing']} aria-hidden="true">
          {drawing}
        </div>
      )}
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['why']}>{why}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </section>
  );
}
