import {
  readFromStage,
  STAGE_HELLO,
  type FromStage,
  type StageFont,
  type ToStage,
} from '../../../core/deck/stage-protocol.ts';
import { sameBox, type Box } from '../../../core/base/units.ts';
import type { DeckView } from '../../../state/engine.ts';
import { stageFonts } from './deck-fonts.ts';

/** One stage as its holder sees it. It is told only what changed since it was told last. */
export interface StageLink {
  show(view: DeckView, index: number): void;
  mark(boxes: readonly Box[]): void;
  send(message: ToStage): void;
  close(): void;
}

export interface StageOptions {
  /** Whether a click on a link within the deck goes there. */
  readonly follow: boolean;
  readonly hear: (said: FromStage) => void;
}

/** Waits for the frame's own port: the first message from that very window, and nothing else, is believed. */
export function linkStage(frame: HTMLIFrameElement, options: StageOptions): StageLink {
  const waiting: ToStage[] = [];
  let port: MessagePort | undefined;
  const send = (message: ToStage): void => {
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
  const greet = (event: MessageEvent<unknown>): void => {
    const [given] = event.ports;
    if (port || event.source !== frame.contentWindow || event.data !== STAGE_HELLO || !given) return;
    port = given;
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said = readFromStage(data);
      if (said) options.hear(said);
    });
    port.start();
    for (const message of waiting) port.postMessage(message);
    waiting.length = 0;
  };
  addEventListener('message', greet);
  return {
    ...createTeller(send, options.follow),
    send,
    close: () => {
      removeEventListener('message', greet);
      port?.close();
    },
  };
}

/** Says what a view has that the one before had not, and marks where they are not what they were. */
export function createTeller(send: (message: ToStage) => void, follow: boolean): Pick<StageLink, 'show' | 'mark'> {
  let shown: { readonly view: DeckView; readonly index: number } | undefined;
  let dressed: DeckView | undefined;
  let marked: readonly Box[] | undefined;
  let turn = 0;
  let order: Promise<void> = Promise.resolve();
  const tellSlides = (view: DeckView, index: number): void => {
    const changed = shown && sameOrder(shown.view, view) ? changedSlides(shown.view, view) : undefined;
    // Marks are of the slide that shows.
    if (changed === undefined || shown?.index !== index) marked = undefined;
    if (changed === undefined) {
      send({ kind: 'slides', turn: ++turn, slides: view.slides.map(({ html }) => html), index });
    } else {
      for (const i of changed) send({ kind: 'slide', turn: ++turn, index: i, html: view.slides[i]?.html ?? '' });
      if (shown?.index !== index) send({ kind: 'go', turn: ++turn, index });
    }
    shown = { view, index };
  };
  const tell = async (
    before: Promise<void>,
    view: DeckView,
    index: number,
    fonts: Fonts | undefined,
  ): Promise<void> => {
    await before;
    if (fonts) {
      send(look(view, await fonts, follow));
      marked = undefined;
    }
    tellSlides(view, index);
  };
  const tellMarks = async (before: Promise<void>, boxes: readonly Box[]): Promise<void> => {
    await before;
    if (marked && sameBoxes(marked, boxes)) return;
    marked = boxes;
    send({ kind: 'mark', boxes });
  };
  return {
    show: (view, index) => {
      const fonts = sameLook(dressed, view) ? undefined : fontsOf(view);
      dressed = view;
      order = tell(order, view, index, fonts);
    },
    mark: (boxes) => {
      order = tellMarks(order, boxes);
    },
  };
}

type Fonts = Promise<readonly StageFont[]>;

/** Slides without their fonts are better than none; that a file is missing is still a defect. */
const fontsOf = (view: DeckView): Fonts =>
  stageFonts(view.fonts).catch((error: unknown) => {
    reportError(error);
    return [];
  });

const look = (view: DeckView, fonts: readonly StageFont[], follow: boolean): ToStage => ({
  kind: 'look',
  css: view.css,
  fonts,
  language: view.language,
  direction: view.direction,
  follow,
});

const sameLook = (a: DeckView | undefined, b: DeckView): boolean =>
  a?.css === b.css && a.fonts === b.fonts && a.language === b.language && a.direction === b.direction;

const sameOrder = (a: DeckView, b: DeckView): boolean =>
  a.slides.length === b.slides.length && a.slides.every(({ id }, i) => id === b.slides[i]?.id);

const sameBoxes = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length &&
  b.every((box, i) => {
    const old = a[i];
    return old !== undefined && sameBox(old, box);
  });

const changedSlides = (a: DeckView, b: DeckView): readonly number[] =>
  b.slides.flatMap(({ html }, i) => (html === a.slides[i]?.html ? [] : [i]));
