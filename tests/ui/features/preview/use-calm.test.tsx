// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useCalm } from '../../../../renderer/ui/features/preview/use-calm.ts';

const isUrgent = (shown: string, now: string): boolean => shown[0] !== now[0];

function typed(first: string) {
  const { getState, setState, subscribe } = createStore<{ readonly value: string }>()(() => ({ value: first }));
  const source = { now: () => getState().value, subscribe };
  const { result } = renderHook(() => useCalm(source, isUrgent));
  return { shown: () => result.current, type: (value: string) => act(() => setState({ value })) };
}

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

describe('a calm value', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('stays while keys follow each other, and follows once the hand rests', () => {
    const { shown, type } = typed('a');
    type('ab');
    pass(100);
    type('abc');
    pass(200);
    expect(shown()).toBe('a');
    pass(100);
    expect(shown()).toBe('abc');
  });

  it('follows within two seconds when the hand never rests', () => {
    const { shown, type } = typed('a');
    for (let i = 0; i <= 20; i++) {
      type(`a${i}`);
      pass(100);
    }
    expect(shown()).toBe('a19');
  });

  it('follows at once when the change is urgent', () => {
    const { shown, type } = typed('a');
    type('ab');
    type('b');
    expect(shown()).toBe('b');
    pass(2000);
    expect(shown()).toBe('b');
  });
});
