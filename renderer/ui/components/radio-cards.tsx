import { useId, type ReactNode } from 'react';
import styles from './radio-cards.module.css';

export interface RadioCardsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly id: Id;
    readonly name: string;
    readonly detail?: string;
    readonly picture?: ReactNode;
  }[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  /** What the focus, or the pointer, rests on: for a preview. */
  readonly onPeek?: ((id: Id | undefined) => void) | undefined;
}

/** Choices that need a picture or a sentence each, one of them chosen. */
export function RadioCards<Id extends string>({
  label,
  options,
  value,
  onChange,
  onPeek,
}: RadioCardsProps<Id>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['cards']}>
      {options.map(({ id, name: words, detail, picture }) => (
        <label
          key={id}
          className={styles['card']}
          onPointerEnter={() => onPeek?.(id)}
          onPointerLeave={() => onPeek?.(undefined)}
        >
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={id === value}
            onChange={() => onChange(id)}
            onFocus={() => onPeek?.(id)}
            onBlur={() => onPeek?.(undefined)}
          />
          {picture !== undefined && <span className={styles['picture']}>{picture}</span>}
          <span className={styles['name']}>{words}</span>
          {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
        </label>
      ))}
    </div>
  );
}
