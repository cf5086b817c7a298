import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Tip } from './tip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  readonly icon: LucideIcon;
  /** Its name, for the tooltip and for whoever does not see it. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
}

/** A button that is an icon alone, with its name and its keys in a tooltip. */
export function IconButton({ icon, label, keys, size = 'm', ...aria }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={TIP_DELAY}>
      <AriaButton
        {...aria}
        aria-label={label}
        className={cx(styles['button'], styles['quiet'], styles['icon'], styles[size])}
      >
        <Icon icon={icon} size={size === 's' ? 14 : 16} />
      </AriaButton>
      <Tip keys={keys}>{label}</Tip>
    </TooltipTrigger>
  );
}

/** Milliseconds: whoever only passes over it sees nothing. */
const TIP_DELAY = 600;
