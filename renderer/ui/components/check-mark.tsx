import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './check-mark.module.css';
import { cx } from './class-names.ts';

/** The box of a check box, drawn; the control itself is beside it and not seen. */
export function CheckMark({ isOn }: { readonly isOn: boolean }): ReactNode {
  return (
    <span className={cx(styles['check'], isOn && styles['on'])} aria-hidden="true">
      {isOn && <Check size={12} strokeWidth={3} />}
    </span>
  );
}
