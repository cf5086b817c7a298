import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import { useId, type CSSProperties, type ReactNode } from 'react';
import { useWords } from '../words.tsx';
import { cx } from './class-names.ts';
import { FactChip } from './fact-chip.tsx';
import { Icon } from './icon.tsx';
import type { SortableItem } from './sortable-list.tsx';
import styles from './sortable-list.module.css';
import type { RowDrag } from './use-row-drag.ts';

export interface SortableRowProps {
  readonly item: SortableItem;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly drag: RowDrag;
  /** Says which keys move a row. */
  readonly hintId: string;
  readonly children: (id: string) => ReactNode;
}

/** One row of a list: its handle, its head, and what it holds when it is open. */
export function SortableRow({ item, index, isOpen, onToggle, drag, hintId, children }: SortableRowProps): ReactNode {
  const { t, n } = useWords();
  const body = useId();
  const name = item.name === '' ? t('list.unnamed') : item.name;
  const findings = item.findings ?? 0;
  return (
    <li
      data-row={item.id}
      data-index={index}
      className={cx(styles['row'], isOpen && styles['open'], drag.id === item.id && styles['dragged'])}
      style={{ '--shift': `${drag.shiftOf(item.id, index)}px` } as CSSProperties}
    >
      <div className={styles['top']}>
        <button
          type="button"
          data-part="handle"
          className={styles['handle']}
          aria-label={t('list.handle', { name })}
          aria-describedby={hintId}
          {...drag.handle(item.id, index)}
        >
          <Icon icon={GripVertical} />
        </button>
        <button
          type="button"
          data-part="head"
          className={styles['head']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={onToggle}
        >
          <span className={cx(styles['name'], item.name === '' && styles['unnamed'])}>{name}</span>
          {!isOpen && item.detail !== undefined && <span className={styles['detail']}>{item.detail}</span>}
          {findings > 0 && <span className={styles['dot']} role="img" aria-label={n('lamp.findings', findings)} />}
          {!isOpen && item.chip !== undefined && item.chip !== '' && <FactChip value={item.chip} />}
          <Icon icon={isOpen ? ChevronDown : ChevronRight} className={styles['arrow']} />
        </button>
      </div>
      {isOpen && (
        <div id={body} className={styles['body']} role="group" aria-label={name}>
          {children(item.id)}
        </div>
      )}
    </li>
  );
}
