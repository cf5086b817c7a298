import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useWords } from '../words.tsx';
import list from './combo-box.module.css';
import { cx } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import styles from './select.module.css';
import { useFieldParts } from './use-field-parts.ts';

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** What stands for no choice, offered first; without it, a choice once made can only be changed. */
  readonly none?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

const NONE = ' none';

/** One of a few. */
export function Select(props: SelectProps): ReactNode {
  const { options, value, onChange, none, placeholder, isReadOnly = false, isDisabled = false } = props;
  const { t } = useWords();
  const parts = useFieldParts(props);
  const items = none === undefined ? options : [{ id: NONE, name: none }, ...options];
  const choose = (key: unknown): void => onChange(key === NONE ? undefined : String(key));
  return (
    <FieldFrame props={props} parts={parts} isGroup>
      <AriaSelect
        aria-labelledby={parts.labelId}
        value={value ?? null}
        onChange={choose}
        isDisabled={isDisabled || isReadOnly}
        placeholder={placeholder ?? t('field.choose')}
      >
        <AriaButton
          id={parts.control.id}
          {...(parts.control['data-field'] === undefined ? {} : { 'data-field': parts.control['data-field'] })}
          {...(parts.control['aria-describedby'] === undefined
            ? {}
            : { 'aria-describedby': parts.control['aria-describedby'] })}
          {...(parts.control.onFocus ? { onFocus: parts.control.onFocus } : {})}
          className={cx(control['box'], styles['button'])}
        >
          <SelectValue className={styles['value'] ?? ''} />
          <Icon icon={ChevronDown} className={styles['arrow']} />
        </AriaButton>
        <Popover className={list['popover'] ?? ''} offset={4} data-raised="">
          <ListBox<SelectOption> items={items} className={list['list'] ?? ''}>
            {({ id, name, detail }) => (
              <ListBoxItem id={id} textValue={name} className={list['option'] ?? ''}>
                <Text slot="label">{name}</Text>
                {detail !== undefined && <Text slot="description">{detail}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaSelect>
    </FieldFrame>
  );
}
