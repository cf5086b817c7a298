import { CircleAlert, Lightbulb } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { cx } from './class-names.ts';
import { CountMark } from './count-mark.tsx';
import { Example } from './example.tsx';
import styles from './field-frame.module.css';
import type { FieldFinding, FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import type { FieldParts } from './use-field-parts.ts';

export interface FieldFrameProps {
  readonly props: FieldProps;
  readonly parts: FieldParts;
  /** A failure of the field itself, such as a text that is no date. */
  readonly error?: string | undefined;
  /** At the end beneath the control: a count of words. */
  readonly count?: string | undefined;
  readonly isOver?: boolean | undefined;
  /** The control is a group, which no label can point at. */
  readonly isGroup?: boolean | undefined;
  readonly children: ReactNode;
}

/** What stands around a control: label, guidance, example; beneath it the note, the count, and what was found. */
export function FieldFrame({ props, parts, error, count, isOver, isGroup, children }: FieldFrameProps): ReactNode {
  const { label, guide, example, findings = NONE, note, coach } = props;
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <div className={styles['label']}>
          {isGroup === true ? (
            <span id={parts.labelId}>{label}</span>
          ) : (
            <label id={parts.labelId} htmlFor={parts.control.id}>
              {label}
            </label>
          )}
          {findings.length > 0 && <CountMark count={findings.length} />}
          {coach && <CountMark count={coach.count} label={coach.label} opens={coach} />}
          {example && (
            <span className={styles['end']}>
              <Example example={example} labelId={parts.labelId} />
            </span>
          )}
        </div>
        {guide !== undefined && (
          <div id={parts.guideId} className={styles['guide']}>
            {guide}
          </div>
        )}
      </div>
      <div className={styles['control']}>{children}</div>
      <div>
        {coach?.isOpen === true && <div className={styles['card']}>{coach.card}</div>}
        <div id={parts.belowId}>
          {(note !== undefined || count !== undefined) && (
            <div className={styles['under']}>
              <span>{note}</span>
              {count !== undefined && <span className={cx(isOver && styles['over'])}>{count}</span>}
            </div>
          )}
          {error !== undefined && <Line severity="error" text={error} />}
          {coach && <p className="visually-hidden">{coach.titles.join('. ')}</p>}
          {findings.map((finding) => (
            <Line key={finding.id} {...finding} />
          ))}
        </div>
      </div>
    </div>
  );
}

const Line = memo(function Line({ severity, text }: Pick<FieldFinding, 'severity' | 'text'>): ReactNode {
  return (
    <p className={cx(styles['line'], styles[severity])}>
      <Icon icon={severity === 'error' ? CircleAlert : Lightbulb} size={14} />
      <span>{text}</span>
    </p>
  );
});

const NONE: readonly FieldFinding[] = [];
