import { PRESENT_HELLO } from '../../core/deck/stage-protocol.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Displays, StageWindow } from '../host.ts';
import type { HostError } from '../host-error.ts';
import { createPortRelay } from '../port-relay.ts';
import { browserScreens, type Place, type Screens } from './screens.ts';

/** The second window of the browser edition: the page `present`, opened beside this one and spoken with over a port. */

const STAGE_PAGE = './present.html';
const STAGE_NAME = 'greenlight-stage';
/** A window that another program closed is not announced to the one that opened it. In milliseconds. */
const LOOK = 250;

export function browserDisplays(screens: Screens = browserScreens()): Displays {
  return {
    list: screens.list,
    onChange: screens.onChange,
    openStage: async (display) => openStage(display, screens),
  };
}

function openStage(display: string, screens: Screens): Result<StageWindow, HostError> {
  const features = featuresFor(screens.placeOf(display));
  const stage = window.open(STAGE_PAGE, STAGE_NAME, features);
  if (!stage) return err({ code: 'not-allowed', name: STAGE_PAGE, detail: 'the browser kept the window from opening' });
  const { port, stop } = portTo(stage);
  const closing = new Set<() => void>();
  const look = setInterval(() => {
    if (!stage.closed) return;
    clearInterval(look);
    stop();
    for (const listener of closing) listener();
  }, LOOK);
  // What belongs to this window goes with it.
  addEventListener('pagehide', () => stage.close(), { once: true });
  return ok({
    port,
    onClosed: (listener) => void closing.add(listener),
    moveTo: (to) => moveTo(stage, to, screens),
    close: () => stage.close(),
  });
}

/** On a display that we know, full screen; else a window that the person puts where it belongs. */
const featuresFor = (place: Place | undefined): string =>
  place
    ? `popup,fullscreen,left=${place.left},top=${place.top},width=${place.width},height=${place.height}`
    : 'popup,width=1280,height=720';

async function moveTo(stage: Window, display: string, screens: Screens): Promise<void> {
  const place = screens.placeOf(display);
  const screen = screens.screenOf(display);
  if (!place || !screen) return;
  stage.moveTo(place.left, place.top);
  stage.resizeTo(place.width, place.height);
  const options: FullscreenOptions & { readonly screen: Screen } = { screen };
  // Where the browser wants a click in that window first, it stays a window as large as the display.
  await stage.document.documentElement.requestFullscreen(options).catch(() => {});
}

/** The page says that it is there each time it is loaded, and gets a port. */
function portTo(stage: Window): { readonly port: MessagePort; readonly stop: () => void } {
  const relay = createPortRelay();
  const meet = (event: MessageEvent<unknown>): void => {
    if (event.source !== stage || event.origin !== location.origin || event.data !== PRESENT_HELLO) return;
    const { port1, port2 } = new MessageChannel();
    relay.connect(port1);
    stage.postMessage(PRESENT_HELLO, location.origin, [port2]);
  };
  addEventListener('message', meet);
  const stop = (): void => {
    removeEventListener('message', meet);
    relay.close();
  };
  return { port: relay.port, stop };
}
