import { useState, type ReactNode } from 'react';
import { FactChip } from '../components/fact-chip.tsx';
import { SortableList, type SortableItem } from '../components/sortable-list.tsx';
import { TextField } from '../components/text-field.tsx';
import styles from './gallery.module.css';
import { Group } from './specimen.tsx';

/** A list that opens, sorts, and loses rows. */
export function ListSpecimens(): ReactNode {
  const [items, setItems] = useState<readonly SortableItem[]>(ITEMS);
  const [openId, setOpenId] = useState<string>();
  const move = (id: string, to: number): void =>
    setItems((before) => {
      const item = before.find((one) => one.id === id);
      return item ? before.filter((one) => one !== item).toSpliced(to, 0, item) : before;
    });
  return (
    <Group title="List row">
      <SortableList
        label="Benefits"
        items={items}
        openId={openId}
        onOpen={setOpenId}
        onMove={move}
        onRemove={(id) => setItems((before) => before.filter((one) => one.id !== id))}
      >
        {(id) => (
          <TextField
            label="Who gains"
            value={items.find((one) => one.id === id)?.name ?? ''}
            onChange={(name) => setItems((before) => before.map((one) => (one.id === id ? { ...one, name } : one)))}
          />
        )}
      </SortableList>
      <div className={styles['line']}>
        Fact chip <FactChip value="62.4 h" />
      </div>
    </Group>
  );
}

const ITEMS: readonly SortableItem[] = [
  {
    id: '1',
    name: 'Depot managers',
    detail: 'get an answer in the same shift instead of on day three',
    chip: '62.4 h',
  },
  { id: '2', name: 'Shift planners', detail: 'use channels and search', findings: 1 },
  { id: '3', name: 'Finance', detail: 'pays for one repeated fault a day fewer', chip: '37 a month' },
  { id: '4', name: '' },
];
