import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** An icon beside a word; it says nothing by itself. */
export function Icon({
  icon: Drawing,
  size = 16,
  className,
}: {
  readonly icon: LucideIcon;
  readonly size?: 12 | 14 | 16 | 20;
  readonly className?: string | undefined;
}): ReactNode {
  return (
    <Drawing aria-hidden="true" size={size} strokeWidth={1.75} {...(className === undefined ? {} : { className })} />
  );
}
