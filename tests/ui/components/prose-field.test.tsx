// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProseField } from '../../../renderer/ui/components/prose-field.tsx';

const FACTS = [
  { id: 'mail', label: 'Time to an answer by mail', value: '62 h' },
  { id: 'trial', label: 'Time to an answer in the trial', value: '1.4 h' },
];

function Held({ start = '' }: { readonly start?: string }): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <ProseField label="Why now" value={value} onChange={setValue} facts={() => FACTS} factsLabel="Facts" field="a.b" />
  );
}

function shown(start?: string): HTMLTextAreaElement {
  render(<Held {...(start === undefined ? {} : { start })} />);
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Why now' });
}

function type(area: HTMLTextAreaElement, text: string): void {
  fireEvent.change(area, { target: { value: text } });
}

afterEach(cleanup);

describe('a prose field', () => {
  it('carries its place in the pitch', () => {
    expect(shown().dataset['field']).toBe('a.b');
  });

  it('sets what is selected in bold and keeps it selected when Ctrl B is pressed', () => {
    const area = shown('a trial run');
    area.setSelectionRange(2, 7);
    fireEvent.keyDown(area, { key: 'b', ctrlKey: true });
    expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['a **trial** run', 4, 9]);
  });

  it('offers facts after the sign and puts the chosen one in its place when Enter is pressed', () => {
    const area = shown();
    type(area, 'takes @ans');
    expect(screen.getByRole('listbox', { name: 'Facts' })).toBeTruthy();
    fireEvent.keyDown(area, { key: 'ArrowDown' });
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(area.value).toBe('takes {fact:trial}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('leaves Enter to whoever composes a character', () => {
    const area = shown();
    type(area, '@ans');
    fireEvent.keyDown(area, { key: 'Enter', isComposing: true });
    expect(area.value).toBe('@ans');
  });

  it('closes the list and keeps the text when Escape is pressed', () => {
    const area = shown();
    type(area, '@ans');
    fireEvent.keyDown(area, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(area.value).toBe('@ans');
  });
});
