import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
  type MenuTriggerProps,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** As the platform prints it. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Set in red, and apart. */
  readonly destroys?: boolean | undefined;
  readonly isChecked?: boolean | undefined;
}

export interface MenuProps extends Pick<MenuTriggerProps, 'isOpen' | 'onOpenChange'> {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  /** The button that opens it. */
  readonly children: ReactNode;
}

/** A button's menu. */
export function Menu({ label, choices, onChoose, children, ...trigger }: MenuProps): ReactNode {
  return (
    <MenuTrigger {...trigger}>
      {children}
      <Popover className={styles['popover'] ?? ''} placement="bottom start" offset={4} data-raised="">
        <AriaMenu className={styles['menu'] ?? ''} aria-label={label} onAction={(key) => onChoose(String(key))}>
          {choices.map((choice, index) => [
            choice.destroys === true && index > 0 && (
              <Separator key={`${choice.id}-line`} className={styles['line'] ?? ''} />
            ),
            <Choice key={choice.id} choice={choice} />,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ choice }: { readonly choice: MenuChoice }): ReactNode {
  const { id, label, icon, keys, isDisabled = false, destroys, isChecked } = choice;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={cx(styles['item'], destroys === true && styles['destroys'], isChecked === true && styles['checked'])}
    >
      {icon && <Icon icon={icon} />}
      <Text slot="label">{label}</Text>
      {keys !== undefined && <Keyboard className={styles['keys'] ?? ''}>{keys}</Keyboard>}
    </MenuItem>
  );
}
