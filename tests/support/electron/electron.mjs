// Stands for the module `electron` of the main process: as much of it as Greenlight uses, over the system's Chromium. What
// is not there says so by name. It shows no window and knows no GPU, no spell checker and no packed files.
export { protocol } from './addresses.mjs';
export { app } from './app.mjs';
export { BrowserWindow } from './browser-window.mjs';
export { ipcMain, MessageChannelMain } from './ipc.mjs';
export { session } from './session.mjs';
export { dialog, Menu, nativeTheme, powerSaveBlocker, screen, shell } from './system.mjs';
