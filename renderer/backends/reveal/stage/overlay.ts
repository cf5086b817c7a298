import type { Box } from '../../../core/base/units.ts';

/** What lies over the slides: marks on places, a black or white screen, and a pointer. All in the slide's own scale. */
export interface Overlay {
  mark(boxes: readonly Box[]): void;
  screen(screen: 'slide' | 'black' | 'white'): void;
  point(at: { readonly x: number; readonly y: number } | undefined): void;
}

const PX_PER_INCH = 96;
/** Pixels that a mark stands off from what it marks. */
const AROUND = 6;
/** The mark of the application, on light slides and on dark ones. */
const MARK = { light: '31 95 191', dark: '138 180 248' };

export function createOverlay(): Overlay {
  const marks = layer('marks');
  const cover = document.createElement('div');
  const light = layer('light');
  cover.setAttribute('style', 'position:fixed;inset:0;z-index:40;display:none');
  document.body.append(cover);
  return {
    mark: (boxes) => {
      // Over the slides, in their scale; reveal may have made its own of what stands there.
      onSlides(marks);
      marks.replaceChildren(...boxes.map(markOf));
    },
    screen: (screen) => {
      cover.style.display = screen === 'slide' ? 'none' : 'block';
      cover.style.background = screen === 'white' ? '#fff' : '#000';
    },
    point: (at) => {
      onSlides(light);
      light.replaceChildren(...(at ? [lightAt(at)] : []));
    },
  };
}

function layer(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('style', 'position:absolute;inset:0;z-index:30;pointer-events:none');
  return made;
}

function onSlides(made: HTMLElement): void {
  const slides = document.querySelector('.slides');
  if (slides && made.parentElement !== slides) slides.append(made);
}

function markOf({ x, y, w, h }: Box): HTMLElement {
  const color = onDark() ? MARK.dark : MARK.light;
  const px = (length: number, more: number): string => `${length * PX_PER_INCH + more}px`;
  const at = `left:${px(x, -AROUND)};top:${px(y, -AROUND)};width:${px(w, 2 * AROUND)};height:${px(h, 2 * AROUND)}`;
  const made = document.createElement('div');
  made.setAttribute(
    'style',
    `position:absolute;box-sizing:border-box;${at};border:2.5px solid rgb(${color});border-radius:4px;background:rgb(${color} / .06)`,
  );
  return made;
}

const LIGHT = 14;

function lightAt({ x, y }: { readonly x: number; readonly y: number }): HTMLElement {
  const made = document.createElement('div');
  const at = `left:${x * PX_PER_INCH - LIGHT / 2}px;top:${y * PX_PER_INCH - LIGHT / 2}px`;
  made.setAttribute(
    'style',
    `position:absolute;${at};width:${LIGHT}px;height:${LIGHT}px;border-radius:50%;background:#e5342b;box-shadow:0 0 12px 4px rgb(229 52 43 / .5)`,
  );
  return made;
}

/** Whether the slide that shows has a dark ground. */
function onDark(): boolean {
  const color = document.querySelector('section.present')?.getAttribute('data-background-color') ?? '';
  const [r = 255, g = 255, b = 255] = (color.match(/[\dA-F]{2}/giu) ?? []).map((hex) => Number.parseInt(hex, 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
}
