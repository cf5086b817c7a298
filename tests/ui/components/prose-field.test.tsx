// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProseField, type FactWords } from '../../../renderer/ui/components/prose-field.tsx';

const FACTS = [
  { id: 'mail', label: 'Time to an answer by mail', value: '62 h' },
  { id: 'trial', label: 'Time to an answer in the trial', value: '1.4 h' },
];
const WORDS: FactWords = {
  textOf: (id) => FACTS.find((fact) => fact.id === id)?.value,
  missing: 'fact missing',
  choices: () => FACTS,
  label: 'Facts',
  about: (id, unlink) => (
    <>
      <p>{FACTS.find((fact) => fact.id === id)?.label}</p>
      {unlink && <button onClick={unlink}>Unlink</button>}
    </>
  ),
};

/** What the pitch would hold. */
let held = '';
const source = (): string => held;

function Held({ start = '' }: { readonly start?: string }): ReactNode {
  const [value, setValue] = useState(start);
  held = value;
  return <ProseField label="Why now" value={value} onChange={setValue} facts={WORDS} field="a.b" />;
}

function shown(start?: string): HTMLTextAreaElement {
  render(<Held {...(start === undefined ? {} : { start })} />);
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Why now' });
}

function type(area: HTMLTextAreaElement, text: string): void {
  fireEvent.change(area, { target: { value: text } });
}

/** As a key does it: the text, and the caret behind what was typed. */
function keyed(area: HTMLTextAreaElement, text: string, caret: number): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.setSelectionRange(caret, caret);
  fireEvent.input(area);
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
    expect(area.value).toBe('takes 1.4 h');
    expect(source()).toBe('takes {fact:trial}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('shows facts by their values, and takes one away as a whole, with the caret where it was', () => {
    const area = shown('by mail {fact:mail}, in the trial {fact:none} so far');
    expect(area.value).toBe('by mail 62 h, in the trial fact missing so far');
    expect([...document.querySelectorAll('mark')].map(({ dataset }) => dataset['known'])).toEqual(['true', 'false']);

    // Backspace behind the first fact.
    keyed(area, 'by mail 62 , in the trial fact missing so far', 11);

    expect(source()).toBe('by mail , in the trial {fact:none} so far');
    expect([area.value, area.selectionStart]).toEqual(['by mail , in the trial fact missing so far', 8]);
  });

  it('selects the fact that Backspace or Delete would take, before it takes it', () => {
    const area = shown('by mail {fact:mail} so far');
    area.setSelectionRange(12, 12);
    fireEvent.keyDown(area, { key: 'Backspace' });
    expect([area.selectionStart, area.selectionEnd]).toEqual([8, 12]);

    area.setSelectionRange(8, 8);
    fireEvent.keyDown(area, { key: 'Delete' });
    expect([area.selectionStart, area.selectionEnd]).toEqual([8, 12]);
    expect(source()).toBe('by mail {fact:mail} so far');
  });

  it('tells of the selected fact when Enter is pressed, and leaves its words when it is unlinked', () => {
    const area = shown('by mail {fact:mail} so far');
    area.setSelectionRange(8, 12);
    fireEvent.keyDown(area, { key: 'Enter' });
    const card = screen.getByRole('group', { name: '62 h' });
    expect(card.textContent).toContain('Time to an answer by mail');
    expect(document.activeElement).toBe(card);

    fireEvent.click(screen.getByRole('button', { name: 'Unlink' }));

    expect(source()).toBe('by mail 62 h so far');
    expect(screen.queryByRole('group', { name: '62 h' })).toBeNull();
    expect([document.activeElement, area.selectionStart]).toEqual([area, 12]);
  });

  it('closes what it tells when the text becomes another meanwhile', () => {
    const area = shown('{fact:mail} by mail');
    area.setSelectionRange(0, 4);
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(screen.getByRole('group', { name: '62 h' })).toBeTruthy();

    type(area, '62 h by mail, again');

    expect(screen.queryByText('Time to an answer by mail')).toBeNull();
  });

  it('takes a fact that there is none of out of the text', () => {
    const area = shown('by {fact:none} mail');
    area.setSelectionRange(3, 15);
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Unlink' }));

    expect(source()).toBe('by  mail');
  });

  it('closes what it tells when one goes on typing, or leaves', () => {
    const area = shown('{fact:mail} by mail');
    area.setSelectionRange(0, 4);
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(area, { key: 'ArrowRight' });
    expect(screen.queryByRole('group', { name: '62 h' })).toBeNull();

    area.setSelectionRange(0, 4);
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(screen.getByRole('group', { name: '62 h' }), { key: 'Escape' });
    expect(screen.queryByRole('group', { name: '62 h' })).toBeNull();
    expect(document.activeElement).toBe(area);

    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.blur(screen.getByRole('group', { name: '62 h' }));
    expect(screen.queryByRole('group', { name: '62 h' })).toBeNull();
  });

  it('sets a word behind a fact in bold', () => {
    const area = shown('{fact:mail} by mail');
    area.setSelectionRange(8, 12);
    fireEvent.keyDown(area, { key: 'b', ctrlKey: true });

    expect(source()).toBe('{fact:mail} by **mail**');
    expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['62 h by **mail**', 10, 14]);
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
