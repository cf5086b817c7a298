import type { ReactNode } from 'react';
import styles from './objections.module.css';

/** A text whose [blanks] are seen as such: what only the author can fill in. */
export function WithBlanks({ text }: { readonly text: string }): ReactNode {
  return text.split(/(\[[^\]]+\])/u).map((part, index) =>
    part.startsWith('[') ? (
      // Parts of a text never change their places.
      <mark key={index} className={styles['blank']}>
        {part.slice(1, -1)}
      </mark>
    ) : (
      part
    ),
  );
}
