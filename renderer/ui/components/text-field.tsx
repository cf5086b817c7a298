import type { ReactNode } from 'react';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldParts } from './use-field-parts.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, placeholder, isReadOnly } = props;
  const parts = useFieldParts(props);
  return (
    <FieldFrame props={props} parts={parts}>
      <div className={control['box']}>
        <input
          {...parts.control}
          className={control['input']}
          type="text"
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          readOnly={isReadOnly}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </FieldFrame>
  );
}
