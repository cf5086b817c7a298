import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import { caretPlace } from './caret-place.ts';
import { cx } from './class-names.ts';
import styles from './prose-field.module.css';
import type { Mention } from './use-mention.ts';

/** The facts that an `@` offers, beneath the caret. The focus stays in the text. */
export function FactList({
  id,
  label,
  mention,
  area,
}: {
  readonly id: string;
  readonly label: string;
  readonly mention: Mention;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}): ReactNode {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (area.current) setTop(caretPlace(area.current, area.current.selectionStart).top);
  }, [area, mention.choices]);
  return (
    <ul id={id} role="listbox" aria-label={label} className={styles['facts']} style={{ top }} data-raised="">
      {mention.choices.map((fact, index) => (
        <li
          key={fact.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === mention.active}
          className={cx(styles['fact'], index === mention.active && styles['active'])}
          onPointerDown={(event) => {
            event.preventDefault();
            mention.pick(index);
          }}
        >
          <span className={styles['name']}>{fact.label}</span>
          <span className={styles['value']}>{fact.value}</span>
        </li>
      ))}
    </ul>
  );
}
