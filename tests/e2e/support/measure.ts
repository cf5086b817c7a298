import type { Page } from '@playwright/test';

/** What the browser made of every slide, measured while it is the current one. All in CSS pixels of the slide's canvas. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MeasuredText {
  readonly name: string;
  readonly words: string;
  readonly box: Rect;
  /** Around the lines. */
  readonly set: Rect;
  /** Around the glyphs, from the top of the first line's to the foot of the last line's. */
  readonly ink: Rect;
  readonly lines: number;
}

export interface MeasuredRow {
  readonly height: number;
  /** The height that the slide asks for. */
  readonly asked: number;
  readonly cells: readonly MeasuredText[];
}

export interface MeasuredSlide {
  readonly id: string;
  readonly canvas: Rect;
  readonly texts: readonly MeasuredText[];
  readonly tables: readonly { readonly box: Rect; readonly rows: readonly MeasuredRow[] }[];
  /** Words of charts; several charts of one slide in turn. */
  readonly charts: readonly { readonly box: Rect; readonly labels: readonly MeasuredText[] }[];
  /** Everything that is drawn, by what it is. */
  readonly parts: readonly { readonly name: string; readonly box: Rect }[];
}

export const measureSlides = (page: Page): Promise<readonly MeasuredSlide[]> => page.evaluate(measureInPage);

/** Runs in the page, where nothing from outside it is known. */
function measureInPage(): readonly MeasuredSlide[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d') ?? fail('there is no canvas');
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].map((section, index) => {
    Reveal.slide(index);
    return slide(section);
  });

  function fail(reason: string): never {
    throw new Error(reason);
  }

  function slide(section: HTMLElement): MeasuredSlide {
    const origin = section.getBoundingClientRect();
    const within = (rect: Rect): Rect => ({
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      right: rect.right - origin.left,
      bottom: rect.bottom - origin.top,
    });
    const boxOf = (element: Element): Rect => within(element.getBoundingClientRect());
    const all = (selector: string): readonly HTMLElement[] => [...section.querySelectorAll<HTMLElement>(selector)];
    return {
      id: section.dataset['slide'] ?? '',
      canvas: boxOf(section),
      texts: all('.t').map((element) => text(element, within)),
      tables: all('table').map((table) => ({
        box: boxOf(table),
        rows: [...table.querySelectorAll('tr')].map((row) => ({
          height: row.getBoundingClientRect().height,
          asked: Number.parseFloat(row.style.height),
          cells: [...row.cells].map((cell) => text(cell, within)),
        })),
      })),
      charts: all('svg.chart').map((chart) => ({
        box: boxOf(chart),
        labels: [...chart.querySelectorAll('text')].map((label) => ({
          name: 'label',
          words: label.textContent,
          box: boxOf(label),
          set: boxOf(label),
          ink: within(inkOf(label)),
          lines: 1,
        })),
      })),
      parts: [...section.children]
        .filter((part) => !part.matches('.notes'))
        .map((part) => ({ name: `${part.tagName} ${part.getAttribute('data-name') ?? ''}`.trim(), box: boxOf(part) })),
    };
  }

  function text(element: HTMLElement, within: (rect: Rect) => Rect): MeasuredText {
    const blocks = [...element.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    const lines = blocks.map((block) => within(block.getBoundingClientRect()));
    return {
      name: element.dataset['name'] ?? element.tagName.toLowerCase(),
      words: blocks.map((block) => block.textContent).join('\n'),
      box: within(element.getBoundingClientRect()),
      set: around(lines),
      ink: within(around(blocks.map(inkOf))),
      lines: blocks.reduce((sum, block) => sum + linesOf(block), 0),
    };
  }

  /** Lines are of one height in a paragraph, whatever stands in them. */
  function linesOf(block: HTMLElement): number {
    return Math.round(block.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(block).lineHeight));
  }

  /** A line holds its font's full height in the middle; the glyphs of these words may need less of it. */
  function inkOf(block: Element): Rect {
    const range = document.createRange();
    range.selectNodeContents(block);
    const glyphs = around([...range.getClientRects()]);
    const lines = block.getBoundingClientRect();
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(block);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const size = pen.measureText(block.textContent);
    const half = (block instanceof SVGElement ? lines.height : Number.parseFloat(lineHeight)) / 2;
    const baseline = half + (size.fontBoundingBoxAscent - size.fontBoundingBoxDescent) / 2;
    return {
      left: glyphs.left,
      right: glyphs.right,
      top: lines.top + baseline - size.actualBoundingBoxAscent,
      bottom: lines.bottom - 2 * half + baseline + size.actualBoundingBoxDescent,
    };
  }

  function around(rects: readonly Rect[]): Rect {
    return {
      left: Math.min(...rects.map((rect) => rect.left)),
      top: Math.min(...rects.map((rect) => rect.top)),
      right: Math.max(...rects.map((rect) => rect.right)),
      bottom: Math.max(...rects.map((rect) => rect.bottom)),
    };
  }
}
