// What is put into pages, as text: the bridge between the preload's world and the page's, and the preload's `electron`.

/** One end of the bridge. Calls cross at once, by events of the window, as they do in Electron. */
export function bridgeEnd(mine, theirs) {
  const kept = new Map();
  let count = 0;
  let reply;
  const keep = (call) => {
    count += 1;
    kept.set(count, call);
    return count;
  };
  const isPlain = (value) =>
    value !== null && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const mapped = (value, one) => Object.fromEntries(Object.entries(value).map(([key, part]) => [key, one(part)]));
  const pack = (value) => {
    if (typeof value === 'function') return { $call: keep(value) };
    if (value instanceof Promise) return { $promise: keep((...both) => void value.then(...both)) };
    if (Array.isArray(value)) return value.map(pack);
    return isPlain(value) ? mapped(value, pack) : value;
  };
  const unpack = (value) => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isPlain(value)) return value;
    if ('$call' in value) return (...args) => call(value.$call, args);
    if ('$promise' in value) return new Promise((done, failed) => void call(value.$promise, [done, failed]));
    return Object.freeze(mapped(value, unpack));
  };
  const post = (detail) => window.dispatchEvent(new CustomEvent(theirs, { detail }));
  const call = (id, args) => {
    reply = undefined;
    post({ kind: 'call', id, args: pack(args) });
    const answer = reply;
    reply = undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    return unpack(answer?.value);
  };
  const answerTo = ({ id, args }) => {
    try {
      return { kind: 'reply', value: pack(kept.get(id)(...unpack(args))) };
    } catch (error) {
      return { kind: 'reply', error: String(error?.message ?? error) };
    }
  };
  window.addEventListener(mine, (event) => {
    event.stopImmediatePropagation();
    const { detail } = event;
    if (detail.kind === 'reply') reply = detail;
    else if (detail.kind === 'call') post(answerTo(detail));
    else Object.defineProperty(window, detail.key, { value: unpack(detail.value), enumerable: true });
  });
  return { expose: (key, value) => post({ kind: 'expose', key, value: pack(value) }) };
}

/** Runs the preload with the `electron` that a sandboxed one may have. */
export function runPreload(codec, bridge, preload) {
  const listeners = new Map();
  const asked = new Map();
  const ports = new Map();
  let count = 0;
  const send = (message) => globalThis.__standInSend(codec.encode(message));
  const land = (id) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => send({ kind: 'port', id, data }));
    port1.start();
    ports.set(id, port1);
    return port2;
  };
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        count += 1;
        asked.set(count, { resolve, reject });
        send({ kind: 'invoke', id: count, channel, args });
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  };
  globalThis.__standInReceive = (text) => {
    const { kind, id, channel, args, value, error, data, landing = [] } = codec.decode(text);
    if (kind === 'port') return ports.get(id)?.postMessage(data);
    if (kind === 'said') {
      const event = { sender: ipcRenderer, ports: landing.map(land) };
      for (const listener of listeners.get(channel) ?? []) listener(event, ...args);
      return undefined;
    }
    const { resolve, reject } = asked.get(id);
    asked.delete(id);
    return error === undefined ? resolve(value) : reject(new Error(error));
  };
  const electron = {
    contextBridge: { exposeInMainWorld: bridge.expose },
    ipcRenderer,
    webUtils: { getPathForFile: () => '' },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has no other)`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}
