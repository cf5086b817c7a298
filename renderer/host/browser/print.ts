import { err, ok, type Result } from '../../core/base/result.ts';
import type { ExportedFile } from '../host.ts';
import type { HostError } from '../host-error.ts';

/**
 * Prints a page that stands by itself through the browser's dialog. The page goes into a frame of our origin in which
 * nothing runs; the frame's own policy (`print.html`) lets the page's style sheet count, which ours does not, and lets
 * nothing be fetched.
 */

const PRINT_PAGE = './print.html';

type View = Window & typeof globalThis;

export async function printPage(
  html: string,
  suggestedName: string,
): Promise<Result<ExportedFile | undefined, HostError>> {
  const frame = await printFrame();
  try {
    const view = frame.contentWindow as View | null;
    if (!view || !frame.contentDocument) return err({ code: 'unsupported', detail: 'the frame has no page' });
    await fill(view, html);
    await printed(view, suggestedName);
    return ok(undefined);
  } finally {
    frame.remove();
  }
}

/** Out of sight, but laid out: what is not displayed prints as an empty sheet. */
function printFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const place = {
    position: 'fixed',
    inset: '0 auto auto -200vw',
    inlineSize: '100vw',
    blockSize: '100vh',
    border: '0',
  };
  Object.assign(frame.style, place);
  frame.src = PRINT_PAGE;
  document.body.append(frame);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
  });
}

/** Parsed under the frame's policy, and put in place of the empty page. */
async function fill(view: View, html: string): Promise<void> {
  const page = view.document;
  const parsed = new view.DOMParser().parseFromString(html, 'text/html');
  page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
  await page.fonts.ready;
  // A picture that cannot be decoded is printed as what it is: not there.
  await Promise.allSettled(Array.from(page.images, (picture) => picture.decode()));
}

/**
 * Resolves when the dialog is gone. Not every browser says so; but nobody can act in our window before it is. The dialog
 * suggests the title of the window as the name of the file.
 */
async function printed(view: View, name: string): Promise<void> {
  const { title } = document;
  document.title = name.replace(/\.pdf$/iu, '');
  const over = new AbortController();
  const done = new Promise<void>((resolve) => {
    const options = { once: true, signal: over.signal };
    view.addEventListener('afterprint', () => resolve(), options);
    for (const kind of ['afterprint', 'focus', 'pointerdown', 'keydown']) {
      addEventListener(kind, () => resolve(), { ...options, capture: true });
    }
  });
  view.print();
  await done;
  over.abort();
  document.title = title;
}
