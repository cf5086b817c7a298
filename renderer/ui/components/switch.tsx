import type { ReactNode } from 'react';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (on: boolean) => void;
  readonly field?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Something that is on or off, at once. */
export function Switch({ label, value, onChange, field, onFocus, isDisabled = false }: SwitchProps): ReactNode {
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        role="switch"
        className="visually-hidden"
        id={field}
        data-field={field}
        checked={value}
        disabled={isDisabled}
        onFocus={onFocus}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={styles['switch']} aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}
