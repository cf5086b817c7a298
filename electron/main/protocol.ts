import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { HOST, PRINT_FOLDER, SCHEME } from './origin.ts';
import type { PageFile } from './page-files.ts';
import { POLICIES } from './policy.ts';

/** Gives our pages to our windows: what is in the list, asked for by GET, with its policy. */

/** Before the system is ready: what our scheme may do. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Pages to print, each given once. */
export type PrintPages = Map<string, string>;

export function servePages(files: ReadonlyMap<string, PageFile>, prints: PrintPages): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST || request.method !== 'GET') return new Response(undefined, { status: 404 });
    if (pathname.startsWith(PRINT_FOLDER)) return printPage(prints, pathname.slice(PRINT_FOLDER.length));
    const found = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!found) return new Response(undefined, { status: 404 });
    const content = new Uint8Array(await readFile(found.file));
    return new Response(content, { headers: headersFor(found.type, policyFor(pathname)) });
  });
}

function printPage(prints: PrintPages, name: string): Response {
  const html = prints.get(name);
  prints.delete(name);
  if (html === undefined) return new Response(undefined, { status: 404 });
  return new Response(html, { headers: headersFor('text/html; charset=utf-8', POLICIES.print) });
}

const policyFor = (pathname: string): string => (pathname === '/stage.html' ? POLICIES.stage : POLICIES.app);

const headersFor = (type: string, policy: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});
