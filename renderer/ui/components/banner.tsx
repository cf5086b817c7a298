import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface BannerProps {
  /** `look` wants attention, `stop` failed, `here` tells. */
  readonly kind: 'look' | 'stop' | 'here';
  readonly title: string;
  /** A sentence or two beneath. */
  readonly children?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** Buttons at the end, the safe one last. */
  readonly actions?: ReactNode;
}

/** Something that stays true until it is answered; it never closes by itself. */
export function Banner({ kind, title, children, icon = ICONS[kind], actions }: BannerProps): ReactNode {
  return (
    <section className={cx(styles['banner'], styles[kind])} role={kind === 'stop' ? 'alert' : 'status'}>
      <Icon icon={icon} className={styles['icon']} />
      <div className={styles['words']}>
        <strong className={styles['title']}>{title}</strong>
        {children !== undefined && <div className={styles['text']}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </section>
  );
}

const ICONS: Readonly<Record<BannerProps['kind'], LucideIcon>> = { look: TriangleAlert, stop: CircleAlert, here: Info };
