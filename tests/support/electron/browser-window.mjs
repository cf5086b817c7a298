// Windows: where they are is only remembered, what is in them is real.
import { EventEmitter } from 'node:events';
import { app, windowsGone } from './app.mjs';
import { loud, preventable } from './loud.mjs';
import { WebContents } from './web-contents.mjs';

const windows = [];
let count = 0;

class Window extends EventEmitter {
  #bounds;
  #shown;
  #fullScreen;
  #title = '';
  #edited = false;
  #file = '';

  constructor(options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    count += 1;
    this.id = count;
    const { x = 0, y = 0, width = 800, height = 600, show = true, fullscreen = false } = options;
    this.#bounds = { x, y, width, height };
    this.#shown = show;
    this.#fullScreen = fullscreen;
    this.webContents = new WebContents(options);
    this.webContents.once('ready-to-show', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#closed());
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows = () => [...windows];
  static getFocusedWindow = () => windows.at(-1) ?? null;
  static fromWebContents = (contents) => windows.find(({ webContents }) => webContents === contents) ?? null;

  #closed() {
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    if (windows.length === 0) windowsGone();
  }

  /** Whether it is gone: a listener may keep it. */
  async closeFully() {
    if (this.isDestroyed()) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.#end();
    return true;
  }

  #end() {
    const gone = new Promise((resolve) => this.once('closed', resolve));
    void this.webContents.close();
    return gone;
  }

  loadURL(address) {
    return this.webContents.loadURL(address);
  }

  close() {
    void this.closeFully();
  }

  destroy() {
    if (!this.isDestroyed()) void this.#end();
  }

  show() {
    this.#shown = true;
  }

  focus() {
    this.emit('focus');
  }

  isVisible() {
    return this.#shown;
  }

  isDestroyed() {
    return !windows.includes(this);
  }

  getBounds() {
    return { ...this.#bounds };
  }

  getNormalBounds() {
    return this.getBounds();
  }

  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  setFullScreen(fullScreen) {
    this.#fullScreen = fullScreen;
  }

  isFullScreen() {
    return this.#fullScreen;
  }

  setTitle(title) {
    this.#title = title;
  }

  getTitle() {
    return this.#title;
  }

  setDocumentEdited(edited) {
    this.#edited = edited;
  }

  isDocumentEdited() {
    return this.#edited;
  }

  setRepresentedFilename(file) {
    this.#file = file;
  }

  getRepresentedFilename() {
    return this.#file;
  }
}

export const BrowserWindow = loud('BrowserWindow', Window);
