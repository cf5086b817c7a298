// The page in a window: a target of Chromium with the real preload in a world of its own.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { fromWeb, toWeb } from './addresses.mjs';
import { onSession, onTargetGone, onTargetOpened, send } from './chromium.mjs';
import { makeCodec } from './codec.mjs';
import { answerInvoke } from './ipc.mjs';
import { preventable } from './loud.mjs';
import { answerRequest } from './requests.mjs';
import { session } from './session.mjs';
import { bridgeEnd, runPreload } from './worlds.mjs';

const codec = makeCodec();
const WORLD = 'preload';
const EVERYTHING = { patterns: [{ urlPattern: '*' }] };
let count = 0;

export class WebContents extends EventEmitter {
  session = session.defaultSession;
  mainFrame = { url: '' };
  #sessionId;
  #targetId;
  #world;
  #loading = false;
  #crashed = false;
  #destroyed = false;
  #ports = new Map();
  /** The address that the program itself asked for, which is no navigation by the page. */
  expected;

  constructor(options) {
    super();
    count += 1;
    this.id = count;
    this.started = this.#start(options);
    this.started.catch((error) => console.error(error));
  }

  async #start({ width = 800, height = 600, webPreferences = {} }) {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    onSession(sessionId, (method, params) => void this.#hear(method, params));
    onTargetGone(targetId, () => this.#gone());
    onTargetOpened(targetId, (opened) => void this.#judge(opened));
    await this.send('Page.enable');
    await this.send('Runtime.enable');
    await this.send('Inspector.enable');
    await this.send('Fetch.enable', EVERYTHING);
    await this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    if (webPreferences.preload) await this.#addPreload(webPreferences);
    if (webPreferences.javascript === false) await this.send('Emulation.setScriptExecutionDisabled', { value: true });
  }

  async #addPreload({ preload, sandbox, contextIsolation, nodeIntegration }) {
    if (!sandbox || !contextIsolation || nodeIntegration) throw new Error('Only secure windows are supported');
    const inTop = (source) => `if (window === window.top) ${source};`;
    const page = `(${bridgeEnd})('stand-in-page', 'stand-in-preload')`;
    const inside = `(${bridgeEnd})('stand-in-preload', 'stand-in-page')`;
    const program = `function (require, module, exports) {${readFileSync(preload, 'utf8')}\n}`;
    await this.send('Runtime.addBinding', { name: '__standInSend', executionContextName: WORLD });
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: inTop(page) });
    const source = inTop(`(${runPreload})((${makeCodec})(), ${inside}, ${program})`);
    await this.send('Page.addScriptToEvaluateOnNewDocument', { worldName: WORLD, source });
  }

  async #hear(method, params) {
    await this.#events[method]?.(params);
  }

  /** Targets of this page's that run, and what waits for one to. */
  #running = new Set();
  #judged = new Map();

  #events = {
    'Runtime.bindingCalled': ({ payload }) => this.#receive(codec.decode(payload)),
    'Runtime.executionContextCreated': ({ context }) => this.#meet(context),
    'Page.frameNavigated': ({ frame }) => this.#navigated(frame),
    'Page.loadEventFired': () => this.#loaded(),
    'Fetch.requestPaused': (paused) => answerRequest(this, paused, this.#sessionId),
    'Target.attachedToTarget': (target) => this.#attach(target),
    'Inspector.targetCrashed': () => {
      this.#crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed' });
    },
  };

  /** A frame in the page has such a world too, in which nothing runs. */
  #meet({ name, uniqueId, auxData }) {
    if (name === WORLD && auxData.frameId === this.#targetId) this.#world = uniqueId;
  }

  #navigated({ parentId, url }) {
    if (parentId === undefined) this.mainFrame.url = fromWeb(url);
  }

  #loaded() {
    if (this.mainFrame.url === 'about:blank') return;
    this.#loading = false;
    this.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  /** Workers and frames of another process: their requests are ours too. */
  async #attach({ sessionId, targetInfo }) {
    onSession(sessionId, (method, params) => {
      if (method === 'Fetch.requestPaused') void answerRequest(this, params, sessionId);
    });
    await send('Fetch.enable', EVERYTHING, sessionId).catch(() => {});
    await send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
    this.#running.add(targetInfo.targetId);
    this.#judged.get(targetInfo.targetId)?.();
  }

  async #receive(message) {
    if (message.kind === 'port') {
      this.#ports.get(message.id)?.postMessage(message.data);
      return;
    }
    const event = { sender: this, senderFrame: this.mainFrame };
    await this.#dispatch(await answerInvoke(message, event));
  }

  async #dispatch(message) {
    const expression = `__standInReceive(${JSON.stringify(codec.encode(message))})`;
    await this.send('Runtime.evaluate', { expression, uniqueContextId: this.#world }).catch(() => {});
  }

  async #judge({ targetId, url }) {
    const { action } = this.openHandler?.({ url: fromWeb(url) }) ?? { action: 'allow' };
    if (action !== 'deny') throw new Error('The stand-in for Electron lets no page open a window');
    // One that is closed before it runs leaves the page that asked for it waiting for good.
    if (!this.#running.has(targetId)) await new Promise((resolve) => this.#judged.set(targetId, resolve));
    await send('Target.closeTarget', { targetId });
  }

  #gone() {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  /** To Chromium with two arguments at most; to the page by the name of a channel. */
  send(name, ...args) {
    if (/^[A-Z]\w+\.\w+$/u.test(name)) return send(name, args[0], this.#sessionId);
    return void this.#dispatch({ kind: 'said', channel: name, args });
  }

  postMessage(channel, message, ports = []) {
    const landing = ports.map((port) => {
      const id = `${this.id}-${this.#ports.size}`;
      this.#ports.set(id, port);
      return id;
    });
    void this.#dispatch({ kind: 'said', channel, args: [message], landing });
    for (const [at, port] of ports.entries()) {
      port.attach((data) => void this.#dispatch({ kind: 'port', id: landing[at], data }));
    }
  }

  async loadURL(address) {
    this.#loading = true;
    this.#crashed = false;
    await this.started;
    this.expected = address;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.send('Page.navigate', { url: toWeb(address) });
    if (errorText) throw new Error(`${errorText} loading '${address}'`);
    await loaded;
  }

  reload() {
    void this.loadURL(this.mainFrame.url);
  }

  forcefullyCrashRenderer() {
    this.send('Page.crash').catch(() => {});
  }

  async printToPDF({ printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline }) {
    const options = { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline };
    const { data } = await this.send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }

  async close() {
    await this.started;
    await send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
  }

  getURL() {
    return this.mainFrame.url;
  }

  isLoading() {
    return this.#loading;
  }

  isCrashed() {
    return this.#crashed;
  }

  isDestroyed() {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  /** Whether the page may go there. */
  mayNavigate(url) {
    const event = preventable({ url });
    this.emit('will-navigate', event);
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }
}
