import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { BRIDGE, CALLS, PRESENT_PORT, PUSHES, STAGE_PORT, type Push } from '../../renderer/host/channels.ts';

/**
 * The bridge between a page of ours and the main process: one function for each call that there is, and nothing with which
 * another could be made. What the system says beside the value stays here.
 */

const call = (name: string) => (input: unknown) => ipcRenderer.invoke(name, input) as Promise<unknown>;

const listening = new Map(PUSHES.map((push) => [push, new Set<(value: unknown) => void>()]));
/** A file that the system opened us with comes before the page listens. */
const waiting = new Map(PUSHES.map((push) => [push, new Array<unknown>()]));

for (const [push, listeners] of listening) {
  ipcRenderer.on(push, (_event, value: unknown) => {
    if (listeners.size === 0 && push === 'open') waiting.get(push)?.push(value);
    for (const listener of listeners) listener(value);
  });
}

const bridge = {
  calls: Object.fromEntries(CALLS.filter((name) => name !== 'documents.openDropped').map((name) => [name, call(name)])),
  openDropped: (file: File) => call('documents.openDropped')({ path: webUtils.getPathForFile(file), name: file.name }),
  on: (push: Push, listener: (value: unknown) => void) => {
    const listeners = listening.get(push);
    if (!listeners) throw new Error(`There is no message ${push}`);
    listeners.add(listener);
    for (const value of waiting.get(push)?.splice(0) ?? []) listener(value);
    return () => void listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);

// Ports cannot cross the bridge; they come into the page as a message of its own window.
for (const name of [STAGE_PORT, PRESENT_PORT]) {
  ipcRenderer.on(name, ({ ports }, message: unknown) => {
    window.postMessage(message, location.origin, [...ports]);
  });
}
