import { CircleAlert, Lightbulb, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './check-field.module.css';
import { CheckMark } from './check-mark.tsx';
import { cx } from './class-names.ts';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import { useFieldParts } from './use-field-parts.ts';

export interface CheckFieldProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  /** Before its words, where it is one of several kinds of things. */
  readonly icon?: LucideIcon | undefined;
}

/** Something that holds or does not; its guide stands beneath its words. */
export function CheckField(props: CheckFieldProps): ReactNode {
  const { label, guide, findings = [], note, value, onChange, isReadOnly = false, isDisabled = false } = props;
  const { icon } = props;
  const parts = useFieldParts(props);
  return (
    <div className={styles['field']} data-icon={icon ? '' : undefined}>
      <label className={styles['row']}>
        <input
          {...parts.control}
          className="visually-hidden"
          type="checkbox"
          checked={value}
          disabled={isDisabled || isReadOnly}
          onChange={({ target }) => onChange(target.checked)}
        />
        <CheckMark isOn={value} />
        {icon && <Icon icon={icon} size={20} className={styles['icon']} />}
        <span id={parts.labelId} className={styles['label']}>
          {label}
        </span>
      </label>
      <div className={styles['beneath']}>
        {guide !== undefined && guide !== '' && (
          <div id={parts.guideId} className={styles['guide']}>
            {guide}
          </div>
        )}
        <div id={parts.belowId} className={styles['guide']}>
          {note}
          {findings.map(({ id, severity, text }) => (
            <p key={id} className={cx(styles['line'], styles[severity])}>
              <Icon icon={severity === 'error' ? CircleAlert : Lightbulb} size={14} />
              <span>{text}</span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
