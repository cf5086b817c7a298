// `electron`, imported or required by whatever module, is the stand-in.
import Module from 'node:module';
import * as electron from './electron.mjs';

const stand = new URL('electron.mjs', import.meta.url).href;
const hooks = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: ${JSON.stringify(stand)}, format: 'module', shortCircuit: true } : next(name, context);`;

Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const load = Module._load;
Module._load = function loadOrStand(name, ...rest) {
  return name === 'electron' ? electron : load.call(this, name, ...rest);
};
