import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import { OptionRow, type Choice } from './option-row.tsx';
import rows from './option-row.module.css';
import { useFieldParts } from './use-field-parts.ts';

export interface SelectProps extends FieldProps {
  readonly options: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** The name of choosing none; without it, one is always chosen. */
  readonly emptyName?: string | undefined;
}

/** One of some words. */
export function Select(props: SelectProps): ReactNode {
  const { options, value, onChange, emptyName, isReadOnly } = props;
  const parts = useFieldParts(props);
  const all = emptyName === undefined ? options : [{ id: NOTHING, name: emptyName }, ...options];
  const { id, 'aria-labelledby': labelledBy, ...described } = parts.control;
  return (
    <FieldFrame props={props} parts={parts} isGroup>
      <AriaSelect
        value={value ?? (emptyName === undefined ? null : NOTHING)}
        onChange={(key) => onChange(key === NOTHING || key === null ? undefined : String(key))}
        isDisabled={isReadOnly === true}
        aria-labelledby={labelledBy}
        placeholder=" "
      >
        <Button {...described} id={id} className={cx(control['box'], rows['button'])}>
          <SelectValue className={rows['value'] ?? ''} />
          <Icon icon={ChevronDown} size={14} />
        </Button>
        <Popover className={rows['popover'] ?? ''} data-raised="">
          <ListBox items={all} className={rows['list'] ?? ''}>
            {(option) => <OptionRow option={option} />}
          </ListBox>
        </Popover>
      </AriaSelect>
    </FieldFrame>
  );
}

const NOTHING = '';
