import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** A group of things that belong together. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles['group']}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}

/** One thing, with the name of its state above it. */
export function Specimen({ state, children }: { readonly state: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['specimen']}>
      <span className={styles['state']}>{state}</span>
      {children}
    </div>
  );
}
