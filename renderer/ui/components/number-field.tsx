import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldParts } from './use-field-parts.ts';
import { useNumberText } from './use-number-text.ts';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly unit?: string | undefined;
}

/** A number in the shape of the interface's language; 48k and 1.2 million are understood. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onChange, unit, isReadOnly } = props;
  const parts = useFieldParts(props);
  const { input, isWrong } = useNumberText(value, onChange);
  return (
    <FieldFrame props={props} parts={parts}>
      <div className={control['box']}>
        <input
          {...parts.control}
          {...input}
          {...(isWrong ? { 'aria-invalid': true } : {})}
          className={cx(control['input'], control['figure'])}
          readOnly={isReadOnly}
        />
        {unit !== undefined && <span className={control['adorn']}>{unit}</span>}
      </div>
    </FieldFrame>
  );
}
