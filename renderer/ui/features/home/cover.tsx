import type { ReactNode } from 'react';
import styles from './cover.module.css';

/** Stands for a first slide where none was kept: the title on paper. */
export function Cover({ title, lang }: { readonly title: string; readonly lang?: string | undefined }): ReactNode {
  return (
    <span className={styles['cover']} lang={lang} aria-hidden="true">
      <span className={styles['rule']} />
      {title}
    </span>
  );
}
