import type { FromStage } from '../../../core/deck/stage-protocol.ts';

/** What a person does on the stage is told, and done by the window that holds it. */

export interface InputOptions {
  /** Whether links within the deck are followed. */
  readonly follows: () => boolean;
  readonly go: (index: number) => void;
}

const CANVAS = { w: 13.3333, h: 7.5 };

export function listenForInput(tell: (said: FromStage) => void, { follows, go }: InputOptions): void {
  addEventListener('click', (event) => {
    // A frame without an origin opens nothing; the window that holds it asks first.
    event.preventDefault();
    const link = follows() ? linkOf(event.target) : undefined;
    if (link !== undefined) return follow(link, tell, go);
    const at = document.querySelector('.slides')?.getBoundingClientRect();
    if (!at || at.width === 0) return;
    const x = ((event.clientX - at.left) / at.width) * CANVAS.w;
    const y = ((event.clientY - at.top) / at.height) * CANVAS.h;
    tell({ kind: 'clicked', x, y });
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || event.isComposing) return;
    event.preventDefault();
    const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
    tell({ kind: 'key', key, code, ctrl, alt, shift, meta });
  });
}

const linkOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? undefined) : undefined;

function follow(link: string, tell: (said: FromStage) => void, go: (index: number) => void): void {
  const slide = /^#\/(\d+)$/u.exec(link)?.[1];
  if (slide === undefined) tell({ kind: 'link', address: link });
  else go(Number(slide) - 1);
}
