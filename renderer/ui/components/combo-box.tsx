import { ChevronDown, Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useWords } from '../words.tsx';
import { cx } from './class-names.ts';
import styles from './combo-box.module.css';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './icon.tsx';
import { useFieldParts } from './use-field-parts.ts';

export interface ComboOption {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly ComboOption[];
  /** Id of the one that is chosen. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** A text that is none of the options, where such a text may be written. */
  readonly text?: string | undefined;
  readonly onText?: ((text: string) => void) | undefined;
  /** Offered last: "New person". It is given what was typed. */
  readonly create?: { readonly label: string; readonly onCreate: (text: string) => void } | undefined;
  readonly placeholder?: string | undefined;
}

const CREATE = ' create';

/** One of many, found by typing; or, where the field allows it, words of one's own. */
export function ComboBox(props: ComboBoxProps): ReactNode {
  const { options, value, create, placeholder, isReadOnly = false } = props;
  const parts = useFieldParts(props);
  const box = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  const { input, shown, isFiltering, setOpen, type, choose, leave } = useTyped(props);
  const wanted = input.trim().toLocaleLowerCase();
  const fitting = isFiltering ? options.filter((one) => fits(one, wanted)) : options;
  const items = create ? [...fitting, { id: CREATE, name: create.label }] : fitting;
  return (
    <FieldFrame props={props} parts={parts}>
      <AriaComboBox
        aria-labelledby={parts.labelId}
        items={items}
        inputValue={shown}
        selectedKey={value ?? null}
        onInputChange={type}
        onSelectionChange={(key) => key !== null && choose(String(key))}
        onOpenChange={setOpen}
        onBlur={leave}
        menuTrigger="focus"
        allowsCustomValue
        isReadOnly={isReadOnly}
      >
        <div ref={box} className={control['box']}>
          <Input {...parts.control} className={control['input'] ?? ''} placeholder={placeholder ?? t('field.choose')} />
          <AriaButton className={control['open'] ?? ''}>
            <Icon icon={ChevronDown} />
          </AriaButton>
        </div>
        <Popover
          className={styles['popover'] ?? ''}
          triggerRef={box}
          placement="bottom start"
          offset={4}
          data-raised=""
        >
          <ListBox<ComboOption> className={styles['list'] ?? ''}>{(option) => <Option option={option} />}</ListBox>
        </Popover>
      </AriaComboBox>
    </FieldFrame>
  );
}

function Option({ option: { id, name, detail } }: { readonly option: ComboOption }): ReactNode {
  const isCreate = id === CREATE;
  return (
    <ListBoxItem id={id} textValue={name} className={cx(styles['option'], isCreate && styles['create'])}>
      {isCreate && <Icon icon={Plus} />}
      <Text slot="label">{name}</Text>
      {detail !== undefined && <Text slot="description">{detail}</Text>}
    </ListBoxItem>
  );
}

const fits = ({ name, detail = '' }: ComboOption, wanted: string): boolean =>
  `${name} ${detail}`.toLocaleLowerCase().includes(wanted);

/** What is being typed, until it is chosen, written as one's own words, or left. */
function useTyped({ options, value, onChange, text = '', onText, create }: ComboBoxProps) {
  const [typed, setTyped] = useState<string>();
  const chosen = options.find(({ id }) => id === value)?.name;
  const shown = typed ?? chosen ?? (onText ? text : (value ?? ''));
  const type = (next: string): void => {
    if (next === shown) return;
    setTyped(next);
    if (next === '') onChange(undefined);
    onText?.(next);
  };
  const choose = (id: string): void => {
    if (id === CREATE) create?.onCreate(typed ?? '');
    else if (id !== value) onChange(id);
    setTyped(undefined);
  };
  return {
    shown,
    input: typed ?? '',
    isFiltering: typed !== undefined,
    type,
    choose,
    leave: () => setTyped(undefined),
    setOpen: (isOpen: boolean): void => {
      if (!isOpen && !onText) setTyped(undefined);
    },
  };
}
