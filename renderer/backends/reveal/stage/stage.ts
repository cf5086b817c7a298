import { STAGE_HELLO, type FromStage, type ToStage } from '../../../core/deck/stage-protocol.ts';
import { listenForInput } from './input.ts';
import { createLook } from './look.ts';
import { createOverlay } from './overlay.ts';
import { createSlides } from './slides.ts';

/**
 * The stage: shows slides in a frame that can reach nothing, not even the window that holds it but through one port. It
 * does what that port says and tells what the person does.
 */

const channel = new MessageChannel();
const port = channel.port1;
const tell = (said: FromStage): void => port.postMessage(said);

const look = createLook();
const slides = createSlides((index) => tell({ kind: 'moved', index }));
const overlay = createOverlay();
listenForInput(tell, { follows: () => look.follows, go: slides.follow });

async function act(message: ToStage): Promise<void> {
  switch (message.kind) {
    case 'look':
      return look.set(message);
    case 'slides':
      await slides.setAll(message.slides, message.index);
      return tellPainted(message.turn);
    case 'slide':
      slides.set(message.index, message.html);
      return tellPainted(message.turn);
    case 'go':
      slides.go(message.index);
      return tellPainted(message.turn);
    case 'mark':
      return overlay.mark(message.boxes);
    case 'screen':
      return overlay.screen(message.screen);
    case 'pointer':
      return overlay.point(message.at);
    case 'overview':
      return slides.overview(message.open);
  }
}

/** A frame that was asked for now is drawn before the task that it begins. */
function tellPainted(turn: number): void {
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.addEventListener('message', () => tell({ kind: 'painted', turn }), { once: true });
    after.port1.start();
    after.port2.postMessage(undefined);
  });
}

/** One after another: fonts may still be on their way when slides come. */
let before: Promise<void> = Promise.resolve();

// Only the window that was given the other end can speak here.
port.addEventListener('message', (event: MessageEvent<ToStage>) => {
  // One message that fails must not silence those behind it.
  before = before.then(() => act(event.data)).catch(reportError);
});
port.start();

if (parent !== window) {
  // The holder's origin is not known to a frame without one; that it is the holder is what the port is for.
  parent.postMessage(STAGE_HELLO, '*', [channel.port2]);
  tell({ kind: 'ready' });
}
