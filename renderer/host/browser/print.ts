import { ok, type Result } from '../../core/base/result.ts';
import type { ExportedFile } from '../host.ts';
import type { HostError } from '../host-error.ts';

/**
 * Prints a page that stands by itself through the browser's dialog. The page goes into a frame of its own origin whose
 * policy lets nothing run and nothing be fetched, but lets the page's own style sheet count, which ours does not. Nobody
 * but us may open dialogs from it.
 */

const PRINT_PAGE = './print.html';

export async function printPage(
  html: string,
  suggestedName: string,
): Promise<Result<ExportedFile | undefined, HostError>> {
  const frame = await printFrame();
  try {
    const page = frame.contentDocument;
    const view = frame.contentWindow;
    if (!page || !view) return err404();
    await fill(page, html);
    await printed(view, suggestedName);
    return ok(undefined);
  } finally {
    frame.remove();
  }
}

const err404 = (): Result<never, HostError> => ({
  ok: false,
  error: { code: 'unsupported', detail: 'the page for printing cannot be reached' },
});

/** Out of sight, but laid out: what is not displayed prints as an empty sheet. */
function printFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto -200vw', width: '100vw', height: '100vh' });
  frame.style.border = '0';
  frame.src = PRINT_PAGE;
  document.body.append(frame);
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(frame), { once: true }));
}

/** Parsed apart, where nothing runs, and put in place of the empty page, whose policy stays. */
async function fill(page: Document, html: string): Promise<void> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
  await page.fonts.ready;
  // A picture that cannot be decoded is printed as what it is: not there.
  await Promise.allSettled([...page.images].map((picture) => picture.decode()));
}

/** The dialog suggests the title of the window as the name of the file. */
async function printed(view: Window, name: string): Promise<void> {
  const title = document.title;
  const done = new Promise<void>((resolve) => view.addEventListener('afterprint', () => resolve(), { once: true }));
  document.title = name.replace(/\.pdf$/iu, '');
  view.focus();
  view.print();
  await done;
  document.title = title;
}
