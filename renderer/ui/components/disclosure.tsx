import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A heading that opens what stands beneath it. */
export function Disclosure({ title, isOpen, onToggle, children }: DisclosureProps): ReactNode {
  const body = useId();
  return (
    <section>
      <h3>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={onToggle}
        >
          <Icon icon={ChevronRight} className={styles['arrow']} />
          {title}
        </button>
      </h3>
      {isOpen && (
        <div id={body} className={styles['body']}>
          {children}
        </div>
      )}
    </section>
  );
}
