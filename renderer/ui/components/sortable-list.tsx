import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words.tsx';
import styles from './sortable-list.module.css';
import { SortableRow } from './sortable-row.tsx';
import { useRowDrag } from './use-row-drag.ts';

export interface SortableItem {
  readonly id: string;
  /** Set bold; what the row is called. */
  readonly name: string;
  readonly detail?: string | undefined;
  /** At the end: the value of a fact. */
  readonly chip?: string | undefined;
  readonly findings?: number | undefined;
}

export interface SortableListProps {
  readonly label: string;
  readonly items: readonly SortableItem[];
  /** The one row that is open. */
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Puts an item at a place, counted from 0. */
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly onDuplicate?: ((id: string) => void) | undefined;
  /** Ctrl Enter. */
  readonly onAdd?: (() => void) | undefined;
  /** What an open row holds beneath its head. */
  readonly children: (id: string) => ReactNode;
}

/**
 * A list whose rows open one at a time and are put into order by dragging their handle, or by Alt with the arrows. An
 * ordinary list and not a grid: an open row is a form, whose keys are its own.
 */
export function SortableList(props: SortableListProps): ReactNode {
  const { label, items, openId, onOpen, onMove, children } = props;
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const hint = useId();
  const move = (id: string, to: number): void => {
    const from = items.findIndex((item) => item.id === id);
    if (from === to || to < 0 || to >= items.length) return;
    // React gives the focus back to a row that changes its place.
    onMove(id, to);
    setSaid(t('list.place', { name: items[from]?.name ?? '', place: to + 1, of: items.length }));
  };
  const drag = useRowDrag(list, move);
  return (
    <>
      <ul ref={list} className={styles['list']} aria-label={label} onKeyDown={(event) => press(event, props, move)}>
        {items.map((item, index) => (
          <SortableRow
            key={item.id}
            item={item}
            index={index}
            isOpen={item.id === openId}
            onToggle={() => onOpen(item.id === openId ? undefined : item.id)}
            drag={drag}
            hintId={hint}
          >
            {children}
          </SortableRow>
        ))}
      </ul>
      <div role="status" className="visually-hidden">
        {said}
      </div>
      <div id={hint} hidden>
        Alt ↑, Alt ↓
      </div>
    </>
  );
}

type Keys = Readonly<Record<string, () => void>>;

function press(
  event: KeyboardEvent<HTMLElement>,
  props: SortableListProps,
  move: (id: string, to: number) => void,
): void {
  const row = rowOf(event.target);
  if (!row) return;
  const isHead = event.target instanceof Element && event.target.matches('[data-part]');
  const action = isHead ? headKeys(row, event, props, move)[chord(event)] : formKeys(row, props)[chord(event)];
  if (!action || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function headKeys(
  { id, index }: Row,
  { currentTarget }: KeyboardEvent<HTMLElement>,
  { items, openId, onOpen, onRemove, onDuplicate, onAdd }: SortableListProps,
  move: (id: string, to: number) => void,
): Keys {
  const go = (to: number): void => headOf(currentTarget, items[to]?.id)?.focus();
  const remove = (): void => {
    (headOf(currentTarget, items[index + 1]?.id) ?? headOf(currentTarget, items[index - 1]?.id))?.focus();
    onRemove(id);
  };
  return {
    ArrowDown: () => go(index + 1),
    ArrowUp: () => go(index - 1),
    'Alt+ArrowDown': () => move(id, index + 1),
    'Alt+ArrowUp': () => move(id, index - 1),
    Delete: remove,
    ...(id === openId ? { Escape: () => onOpen(undefined) } : {}),
    ...(onDuplicate ? { 'Mod+d': () => onDuplicate(id) } : {}),
    ...(onAdd ? { 'Mod+Enter': onAdd } : {}),
  };
}

/** Within an open row, all other keys belong to its fields. */
function formKeys({ element }: Row, { onOpen, onAdd }: SortableListProps): Keys {
  const close = (): void => {
    element.querySelector<HTMLElement>('[data-part="head"]')?.focus();
    onOpen(undefined);
  };
  return { Escape: close, ...(onAdd ? { 'Mod+Enter': onAdd } : {}) };
}

interface Row {
  readonly id: string;
  readonly index: number;
  readonly element: HTMLElement;
}

function rowOf(target: EventTarget): Row | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return undefined;
  return { id: element.dataset['row'] ?? '', index: Number(element.dataset['index']), element };
}

const headOf = (list: HTMLElement, id: string | undefined): HTMLElement | null =>
  id === undefined ? null : list.querySelector(`[data-row="${CSS.escape(id)}"] [data-part="head"]`);

const chord = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string =>
  `${altKey ? 'Alt+' : ''}${ctrlKey || metaKey ? 'Mod+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
