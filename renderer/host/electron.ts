import {
  BRIDGE,
  STAGE_PORT,
  type Bridge,
  type Call,
  type Push,
  type Reply,
  type StagePortMessage,
} from './channels.ts';
import type { Input, Output, Pushed } from './contract.ts';
import type { Displays, Host, HostRequest, StageWindow } from './host.ts';
import type { StageId } from './names.ts';
import { createPortRelay, type PortRelay } from './port-relay.ts';
import { ok } from '../core/base/result.ts';

/** The application in Electron: everything is asked of the main process, by name. Where files are, it alone knows. */
export async function createElectronHost(bridge: Bridge): Promise<Host> {
  const ask = asker(bridge);
  const { platform, settings } = await ask('app.start', undefined);
  return {
    kind: 'electron',
    platform,
    documents: {
      open: () => ask('documents.open', undefined),
      openDropped: async (file) => answerIn<'documents.openDropped'>(await bridge.openDropped(file)),
      read: (file) => ask('documents.read', file),
      version: (file) => ask('documents.version', file),
      save: (file, bytes, expected) => ask('documents.save', { file, bytes, expected }),
      saveAs: (name, bytes) => ask('documents.saveAs', { name, bytes }),
      saveBeside: (file, bytes) => ask('documents.saveBeside', { file, bytes }),
    },
    drafts: {
      write: (info, bytes) => ask('drafts.write', { info, bytes }),
      list: () => ask('drafts.list', undefined),
      read: (id) => ask('drafts.read', id),
      remove: (id) => ask('drafts.remove', id),
    },
    history: {
      write: (info, bytes) => ask('history.write', { info, bytes }),
      list: (document) => ask('history.list', document),
      read: (id) => ask('history.read', id),
      remove: (id) => ask('history.remove', id),
    },
    recents: {
      list: () => ask('recents.list', undefined),
      remember: (recent) => ask('recents.remember', recent),
      forget: (file) => ask('recents.forget', file),
    },
    exports: {
      canReveal: true,
      write: async (files) => (files.length === 0 ? ok(undefined) : ask('exports.write', [...files])),
      reveal: (token) => ask('exports.reveal', token),
      print: (html, name) => ask('exports.print', { html, name }),
    },
    settings: electronSettings(ask, settings),
    displays: electronDisplays(bridge, ask),
    onRequest: (listener) => requests(bridge, ask, listener),
    setDocumentState: (state) => void ask('window.setState', state),
    openLink: (address) => ask('links.open', address),
  };
}

/** What the preload put into the page; undefined in a browser. */
export const findBridge = (): Bridge | undefined => (globalThis as { readonly [BRIDGE]?: Bridge })[BRIDGE];

type Ask = <C extends Exclude<Call, 'documents.openDropped'>>(call: C, input: Input<C>) => Promise<Output<C>>;

const asker =
  (bridge: Bridge): Ask =>
  async (call, input) =>
    answerIn<typeof call>(await bridge.calls[call](input));

/** The main process checks what it answers; a refusal is a defect of ours. */
function answerIn<C extends Call>(said: unknown): Output<C> {
  const reply = said as Reply;
  if (reply.kind === 'refused') throw new Error(`The main process refused: ${reply.reason}`);
  return reply.value as Output<C>;
}

function electronSettings(ask: Ask, start: Readonly<Record<string, unknown>>): Host['settings'] {
  const values = new Map(Object.entries(start));
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
      void ask('settings.set', { key, value: value as Input<'settings.set'>['value'] });
    },
  };
}

const hear = <P extends Push>(bridge: Bridge, push: P, listener: (value: Pushed<P>) => void): (() => void) =>
  bridge.on(push, (value) => listener(value as Pushed<P>));

function requests(bridge: Bridge, ask: Ask, listener: (request: HostRequest) => void): () => void {
  const stops = [
    hear(bridge, 'open', (file) => listener({ kind: 'open', file })),
    hear(bridge, 'command', (command) => listener({ kind: 'command', command })),
    hear(bridge, 'focus', () => listener({ kind: 'focus' })),
    hear(bridge, 'close', () =>
      listener({ kind: 'close', allowClose: () => void ask('window.allowClose', undefined) }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
}

interface OpenStage {
  readonly relay: PortRelay;
  readonly closed: Set<() => void>;
}

function electronDisplays(bridge: Bridge, ask: Ask): Displays {
  const stages = new Map<StageId, OpenStage>();
  const stageOf = (id: StageId): OpenStage => {
    const stage = stages.get(id) ?? { relay: createPortRelay(), closed: new Set() };
    stages.set(id, stage);
    return stage;
  };
  // The port may come before the answer does.
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (event.source !== window || !port || !isStagePort(event.data)) return;
    stageOf(event.data.stage).relay.connect(port);
  });
  hear(bridge, 'stage-closed', (id) => {
    const stage = stages.get(id);
    stages.delete(id);
    stage?.relay.close();
    stage?.closed.forEach((listener) => listener());
  });
  return {
    list: () => ask('displays.list', undefined),
    onChange: (listener) => hear(bridge, 'displays', listener),
    openStage: async (display) => {
      const opened = await ask('displays.openStage', display);
      return opened.ok ? ok(stageWindow(ask, opened.value, stageOf(opened.value))) : opened;
    },
  };
}

const isStagePort = (value: unknown): value is StagePortMessage =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === STAGE_PORT && 'stage' in value;

const stageWindow = (ask: Ask, stage: StageId, { relay, closed }: OpenStage): StageWindow => ({
  port: relay.port,
  onClosed: (listener) => void closed.add(listener),
  moveTo: (display) => ask('displays.moveStage', { stage, display }),
  close: () => void ask('displays.closeStage', stage),
});
