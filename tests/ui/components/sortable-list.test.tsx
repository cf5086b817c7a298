// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../renderer/i18n/catalogues.ts';
import { SortableList } from '../../../renderer/ui/components/sortable-list.tsx';
import { TextField } from '../../../renderer/ui/components/text-field.tsx';
import { targetOf } from '../../../renderer/ui/components/use-row-drag.ts';
import { WordsProvider } from '../../../renderer/ui/words.tsx';

const NAMES = ['Depots', 'Planners', 'Finance'];

function List({ added }: { readonly added: () => void }): ReactNode {
  const [names, setNames] = useState<readonly string[]>(NAMES);
  const [openId, setOpenId] = useState<string>();
  return (
    <SortableList
      label="Benefits"
      items={names.map((name) => ({ id: name, name }))}
      openId={openId}
      onOpen={setOpenId}
      onMove={(id, to) => setNames((before) => before.filter((name) => name !== id).toSpliced(to, 0, id))}
      onRemove={(id) => setNames((before) => before.filter((name) => name !== id))}
      onAdd={added}
    >
      {(id) => <TextField label="Who gains" value={id} onChange={() => undefined} />}
    </SortableList>
  );
}

function show(): readonly string[] {
  const calls: string[] = [];
  render(
    <WordsProvider catalogue={CATALOGUES.en}>
      <List added={() => calls.push('added')} />
    </WordsProvider>,
  );
  return calls;
}

const head = (name: string): HTMLElement => screen.getByRole('button', { name });
const order = (): readonly (string | null)[] =>
  screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
const press = (key: string, modifiers: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
const focus = (element: HTMLElement): void => act(() => element.focus());

afterEach(cleanup);

describe('a list that is put into order', () => {
  it('moves a row with Alt and an arrow, keeps the focus on it, and says its place', () => {
    show();
    focus(head('Depots'));
    press('ArrowDown', { altKey: true });
    expect(order()).toEqual(['Planners', 'Depots', 'Finance']);
    expect(document.activeElement).toBe(head('Depots'));
    expect(screen.getByRole('status').textContent).toBe('Depots, place 2 of 3');
  });

  it('moves from the handle too, and not beyond its ends', () => {
    show();
    focus(screen.getByRole('button', { name: 'Move Finance' }));
    press('ArrowDown', { altKey: true });
    expect(order()).toEqual(NAMES);
    press('ArrowUp', { altKey: true });
    press('ArrowUp', { altKey: true });
    press('ArrowUp', { altKey: true });
    expect(order()).toEqual(['Finance', 'Depots', 'Planners']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Finance' }));
  });

  it('goes from row to row with the arrows', () => {
    show();
    focus(head('Depots'));
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(head('Finance'));
  });

  it('opens one row at a time, and closes it with Escape from within', () => {
    show();
    fireEvent.click(head('Depots'));
    fireEvent.click(head('Planners'));
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    focus(screen.getByRole('textbox'));
    press('Escape');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(head('Planners'));
  });

  it('leaves the keys of a text to the text', () => {
    show();
    fireEvent.click(head('Depots'));
    focus(screen.getByRole('textbox'));
    for (const key of ['ArrowDown', 'ArrowUp', 'Delete']) expect(press(key)).toBe(true);
    expect(press('ArrowDown', { altKey: true })).toBe(true);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('takes a row out with Delete, and the focus goes to its neighbour', () => {
    show();
    focus(head('Planners'));
    press('Delete');
    expect(order()).toEqual(['Depots', 'Finance']);
    expect(document.activeElement).toBe(head('Finance'));
    press('Delete');
    expect(document.activeElement).toBe(head('Depots'));
  });

  it('asks for a new row with Ctrl Enter', () => {
    const calls = show();
    focus(head('Depots'));
    press('Enter', { ctrlKey: true });
    expect(calls).toEqual(['added']);
  });
});

describe('a row that is dragged', () => {
  const rows = [0, 40, 80, 120].map((top) => ({ top, height: 40 }));
  const droppedAt = (from: number, by: number): number => targetOf({ from, startY: 100, y: 100 + by, rows });

  it('lands where its middle is', () => {
    expect(droppedAt(0, 0)).toBe(0);
    expect(droppedAt(0, 39)).toBe(0);
    expect(droppedAt(0, 41)).toBe(1);
    expect(droppedAt(0, 500)).toBe(3);
    expect(droppedAt(3, -500)).toBe(0);
    expect(droppedAt(2, -41)).toBe(1);
  });
});
