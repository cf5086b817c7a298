// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast, TOAST_TIME } from '../../../renderer/ui/components/toast.tsx';

function show(): readonly string[] {
  const calls: string[] = [];
  render(
    <Toast
      id={1}
      text="Benefit deleted"
      region="Messages"
      undo={{ label: 'Undo', onPress: () => calls.push('undone') }}
      onClose={() => calls.push('closed')}
    />,
  );
  return calls;
}

const later = (time: number): void =>
  act(() => {
    vi.advanceTimersByTime(time);
  });
const toast = (): HTMLElement => {
  const element = screen.getByRole('status').parentElement;
  if (!element) throw new Error('no toast');
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a toast', () => {
  it('goes after its time', () => {
    const calls = show();
    later(TOAST_TIME - 1);
    expect(calls).toEqual([]);
    later(1);
    expect(calls).toEqual(['closed']);
  });

  it('stays while the pointer rests on it, and has the rest of its time after', () => {
    const calls = show();
    later(TOAST_TIME - 1000);
    fireEvent.pointerEnter(toast());
    later(10 * TOAST_TIME);
    expect(calls).toEqual([]);
    fireEvent.pointerLeave(toast());
    later(999);
    expect(calls).toEqual([]);
    later(1);
    expect(calls).toEqual(['closed']);
  });

  it('stays while the focus is in it', () => {
    const calls = show();
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    later(10 * TOAST_TIME);
    expect(calls).toEqual([]);
  });

  it('undoes once and goes', () => {
    const calls = show();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(calls).toEqual(['undone', 'closed']);
  });

  it('goes with Escape', () => {
    const calls = show();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Undo' }), { key: 'Escape' });
    expect(calls).toEqual(['closed']);
  });
});
