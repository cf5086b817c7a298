// Chromium knows no schemes of ours: app://greenlight/a is https://greenlight.app.stand-in.test/a to it.

const BASE = '.stand-in.test';

/** Who answers for a scheme. */
export const handlers = new Map();
export const schemes = new Set();

export const toWeb = (address) =>
  address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/u, (whole, scheme, host) =>
    schemes.has(scheme) ? `https://${host}.${scheme}${BASE}` : whole,
  );

export const fromWeb = (address) =>
  address.replace(/^(blob:)?https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.stand-in\.test/u, '$1$3://$2');

export const protocol = {
  registerSchemesAsPrivileged: (list) => {
    for (const { scheme } of list) schemes.add(scheme);
  },
  handle: (scheme, handler) => handlers.set(scheme, handler),
};
