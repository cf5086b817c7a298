import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { HOST, PRINT_FOLDER, SCHEME } from './origin.ts';
import type { PageFile } from './page-files.ts';
import { policiesFor, type Policies } from './policy.ts';

/** Gives our pages to our windows: what is in the list, asked for by GET, with its policy. */

/** Before the system is ready: what our scheme may do. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Put by our pages into a frame without an origin, as text. */
const STAGE_PAGE = '/stage.html';

/** Pages to print, each given once. */
export type PrintPages = Map<string, string>;

export async function servePages(files: ReadonlyMap<string, PageFile>, prints: PrintPages): Promise<void> {
  const stage = files.get(STAGE_PAGE);
  const policies = policiesFor(stage ? await readFile(stage.file, 'utf8') : '');
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST || request.method !== 'GET') return new Response(undefined, { status: 404 });
    if (pathname.startsWith(PRINT_FOLDER)) {
      return printPage(prints, pathname.slice(PRINT_FOLDER.length), policies);
    }
    const found = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!found) return new Response(undefined, { status: 404 });
    const content = new Uint8Array(await readFile(found.file));
    return new Response(content, {
      headers: headersFor(found.type, pathname === STAGE_PAGE ? policies.stage : policies.app),
    });
  });
}

function printPage(prints: PrintPages, name: string, { print }: Policies): Response {
  const html = prints.get(name);
  prints.delete(name);
  if (html === undefined) return new Response(undefined, { status: 404 });
  return new Response(html, { headers: headersFor('text/html; charset=utf-8', print) });
}

const headersFor = (type: string, policy: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});
