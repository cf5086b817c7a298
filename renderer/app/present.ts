import { PRESENT_HELLO, readFromStage, STAGE_HELLO, type ToStage } from '../core/deck/stage-protocol.ts';
import { openStagePage } from '../ui/features/preview/stage-page.ts';

/**
 * The second window: a stage as large as the screen. It passes on what the console says to the stage, and what the stage
 * says to the console, and knows nothing of either.
 *
 * It says `PRESENT_HELLO` to the window that opened it when it is there; the port comes back with the same word.
 */

const frame = document.querySelector<HTMLIFrameElement>('#stage');

let stage: MessagePort | undefined;
let presenter: MessagePort | undefined;
/** Said before the stage stood. */
const waiting: ToStage[] = [];

/** From the stage's own window, or from a window of ours: which of the two, the word says. */
addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports;
  if (!port) return;
  if (event.source === frame?.contentWindow && event.data === STAGE_HELLO && !stage) connectStage(port);
  else if (event.origin === location.origin && event.data === PRESENT_HELLO) connectConsole(port);
});

function connectStage(port: MessagePort): void {
  stage = port;
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const said = readFromStage(data);
    if (said) presenter?.postMessage(said);
  });
  port.start();
  for (const message of waiting.splice(0)) port.postMessage(message);
}

/** A new console takes over from the one before: the window lives on when the application is loaded anew. */
function connectConsole(port: MessagePort): void {
  presenter?.close();
  presenter = port;
  port.addEventListener('message', ({ data }: MessageEvent<ToStage>) => {
    if (stage) stage.postMessage(data);
    else waiting.push(data);
  });
  port.start();
  port.postMessage({ kind: 'ready' });
}

/** Keys that are pressed beside the slide, as while the window has just come up. */
addEventListener('keydown', (event) => {
  if (event.key === 'Tab') return;
  const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
  presenter?.postMessage({ kind: 'key', key, code, ctrl, alt, shift, meta });
});

if (frame) {
  frame.addEventListener('load', () => frame.focus());
  openStagePage(frame);
}
const opener = window.opener as Window | null;
opener?.postMessage(PRESENT_HELLO, location.origin);
