import { useId, type ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './segmented.module.css';

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly icon?: ReactNode }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly size?: 's' | 'm' | undefined;
  /** The icons say it; names are for whoever does not see them. */
  readonly iconsOnly?: boolean | undefined;
}

/** Two to five words, one of them chosen; the arrows choose another. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>): ReactNode {
  const { label, options, value, onChange, size = 'm', iconsOnly = false } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cx(styles['track'], styles[size])}>
      {options.map((option) => (
        <label key={option.id} className={styles['option']} title={iconsOnly ? option.name : undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.icon}
          <span className={cx(iconsOnly && 'visually-hidden')}>{option.name}</span>
        </label>
      ))}
    </div>
  );
}
