// Gives the built application to a browser on this machine, and to nobody else: bound to 127.0.0.1, no headers but the type.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { APP } from './program.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * @param {{ folder?: string, port?: number }} [options] without a port, a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder = APP, port = 0 } = {}) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const at = server.address();
      const given = typeof at === 'object' && at ? at.port : port;
      resolve({ address: `http://127.0.0.1:${given}/`, close: () => closed(server) });
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} nothing where there is no such file in the folder
 */
function fileFor(folder, url) {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const name = decoded(pathname);
  if (name === undefined) return undefined;
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape: no file is called that.
    return undefined;
  }
}
