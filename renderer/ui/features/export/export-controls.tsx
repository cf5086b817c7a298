import { Check as Tick, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Checkbox, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from '../../components/icon.tsx';
import styles from './export.module.css';

export interface CheckProps {
  readonly label: string;
  readonly guide?: string;
  readonly icon?: LucideIcon;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A check box with its words, and in a list of formats with an icon and a line of guidance. */
export function Check({ label, guide, icon, ...aria }: CheckProps): ReactNode {
  return (
    <Checkbox {...aria} className={styles['check'] ?? ''}>
      <span className={styles['box']}>
        <Icon icon={Tick} size={12} />
      </span>
      {icon && <Icon icon={icon} size={20} />}
      <span>
        <span className={styles['label']}>{label}</span>
        {guide !== undefined && <span className={styles['guide']}>{guide}</span>}
      </span>
    </Checkbox>
  );
}

export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** One of a few. */
export function Choice<Id extends string>({ label, value, choices, onChange }: ChoiceProps<Id>): ReactNode {
  const choose = (key: unknown): void => {
    const chosen = choices.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Select className={styles['choice'] ?? ''} selectedKey={value} onSelectionChange={choose}>
      <Label>{label}</Label>
      <Button className={styles['field'] ?? ''}>
        <SelectValue />
        <Icon icon={ChevronDown} />
      </Button>
      <Popover className={styles['list'] ?? ''} data-raised="">
        <ListBox items={choices}>{({ id, name }) => <ListBoxItem id={id}>{name}</ListBoxItem>}</ListBox>
      </Popover>
    </Select>
  );
}
