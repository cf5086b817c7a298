// What is not there says so, instead of being undefined somewhere else.

const QUIET = new Set(['then', 'toJSON', 'default', '__esModule', 'prototype']);

export const loud = (name, object) =>
  new Proxy(object, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || QUIET.has(key)) return target[key];
      throw new Error(`The stand-in for Electron has no ${name}.${key}`);
    },
  });

export const preventable = (more = {}) => ({
  ...more,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});
