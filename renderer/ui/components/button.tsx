import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  /** `go` is the one primary button of a screen; `stop` destroys. */
  readonly variant?: 'go' | 'secondary' | 'quiet' | 'link' | 'stop' | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A button with words. While it is pending its words stay, and a ring joins them after a moment. */
export function Button({ variant = 'secondary', size = 'm', icon, children, ...aria }: ButtonProps): ReactNode {
  return (
    <AriaButton {...aria} className={cx(styles['button'], styles[variant], styles[size])}>
      {icon && <Icon icon={icon} size={size === 's' ? 14 : 16} />}
      {children}
      {aria.isPending === true && <span className={styles['ring']} aria-hidden="true" />}
    </AriaButton>
  );
}
