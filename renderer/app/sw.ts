/**
 * The service worker: keeps every file of the application, so that it opens without a network after the first visit. A
 * new version is fetched whole beside the old one, and takes over when no window of the old one is left.
 */

/** Put in by the build: all files of the application, and a name for their content. */
declare const FILES: readonly string[];
declare const VERSION: string;

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const PREFIX = 'greenlight-';
const NAME = `${PREFIX}${VERSION}`;

addEventListener('install', (event) => {
  const kept = caches.open(NAME).then((cache) => cache.addAll(FILES.map((file) => `./${file}`)));
  (event as Waits).waitUntil(kept);
});

addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name))),
    );
  (event as Waits).waitUntil(old);
});

addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  (event as Fetching).respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const folder = request.url.replace(/[?#].*$/u, '').endsWith('/');
  const known = await cache.match(folder ? './index.html' : request, { ignoreSearch: true });
  return known ?? fetch(request);
}
