import { err, ok } from '../../core/base/result.ts';
import type { DisplayInfo, Displays, StageWindow } from '../host.ts';
import type { HostError } from '../host-error.ts';
import type { MemoryStage } from './controls.ts';

/** Displays and windows that are only said to be there; the ports between them are real. */

export interface MemoryDisplays {
  readonly displays: Displays;
  readonly stages: readonly MemoryStage[];
  set(list: readonly DisplayInfo[]): void;
  fail(error: HostError | undefined): void;
}

const ONE: DisplayInfo = { id: 'built-in', label: 'Built-in display', width: 1440, height: 900, current: true };

export function memoryDisplays(): MemoryDisplays {
  let list: readonly DisplayInfo[] = [ONE];
  let failure: HostError | undefined;
  const listeners = new Set<(displays: readonly DisplayInfo[]) => void>();
  const stages: MemoryStage[] = [];
  return {
    stages,
    set: (displays) => {
      list = displays;
      for (const listener of listeners) listener(displays);
    },
    fail: (error) => {
      failure = error;
    },
    displays: {
      list: async () => list,
      onChange: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      openStage: async (display) => {
        if (failure) return err(failure);
        const { window, stage } = openStage(display);
        stages.push(stage);
        return ok(window);
      },
    },
  };
}

function openStage(first: string): { readonly window: StageWindow; readonly stage: MemoryStage } {
  const { port1, port2 } = new MessageChannel();
  const listeners = new Set<() => void>();
  const state = { display: first, open: true };
  const close = (): void => {
    if (!state.open) return;
    state.open = false;
    port1.close();
    for (const listener of listeners) listener();
  };
  return {
    window: {
      port: port1,
      close,
      onClosed: (listener) => void listeners.add(listener),
      moveTo: async (display) => {
        state.display = display;
      },
    },
    stage: {
      port: port2,
      closeByPerson: close,
      get display() {
        return state.display;
      },
      get open() {
        return state.open;
      },
    },
  };
}
