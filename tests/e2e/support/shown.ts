import type { Element } from '@xmldom/xmldom';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { attribute, elements, relationships, slideNames, type OpenedPackage } from '../../support/packages.ts';

/** What a deck shows, slide by slide and in reading order, told alike for both formats so that they can be compared. */

export interface Shown {
  readonly kind: 'text' | 'table' | 'chart' | 'picture';
  /** Of a text or a table's cells; what a chart or a picture is said to be. White space is one plain space. */
  readonly words: string;
  /** Left, top, width and height in CSS pixels. */
  readonly box: readonly number[];
}

/** Direction marks are for programs that need them. */
const plain = (words: string): string =>
  words
    .replaceAll(/[\u200E\u200F]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const tidy = (shown: readonly Shown[]): readonly Shown[] =>
  shown.map((one) => ({ ...one, words: plain(one.words) })).filter(({ words }) => words !== '');

export async function shownInHtml(page: Page): Promise<readonly (readonly Shown[])[]> {
  return (await page.evaluate(readSlides)).map(tidy);
}

/** Runs in the page. */
function readSlides(): readonly (readonly Shown[])[] {
  return [...document.querySelectorAll('.slides > section')].map((section, index) => {
    Reveal.slide(index);
    return [...section.children].flatMap((part): readonly Shown[] => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const box = [x, y, width, height];
      const alt = part.getAttribute('aria-label') ?? part.querySelector('img')?.alt ?? '';
      if (part.matches('.t')) return [{ kind: 'text', words: wordsOf([...part.children]), box }];
      if (part.matches('table')) return [{ kind: 'table', words: wordsOf([...part.querySelectorAll('p')]), box }];
      if (part.matches('svg.chart')) return [{ kind: 'chart', words: alt, box }];
      return part.matches('.picture, .missing') ? [{ kind: 'picture', words: alt, box }] : [];
    });
  });

  function wordsOf(paragraphs: readonly globalThis.Element[]): string {
    return paragraphs.map((paragraph) => paragraph.textContent).join(' ');
  }
}

export function shownInPptx(file: OpenedPackage): readonly (readonly Shown[])[] {
  const related = relationships(file);
  return slideNames(file).map((name) => {
    const layout = related.find(({ from, type }) => from === name && type === 'slideLayout')?.target ?? '';
    const [tree] = elements(file.xml(name), 'p:spTree');
    const [master] = elements(file.xml(layout), 'p:spTree');
    if (!tree || !master) throw new Error(`${path.basename(name)} has no shapes or no layout`);
    const places = new Map(childElements(master).map((shape) => [placeholder(shape), shape]));
    return tidy(childElements(tree).flatMap((shape) => read(shape, places.get(placeholder(shape)))));
  });
}

/** EMU of a pixel. */
const PIXEL = 9525;

/** @param place the shape of the layout that this one fills, which lends it its box */
function read(shape: Element, place: Element | undefined): readonly Shown[] {
  const box = boxOf(shape) ?? (place && boxOf(place));
  if (!box) return [];
  const alt = attribute(elements(shape, 'p:cNvPr')[0], 'descr') ?? '';
  const words = elements(shape, 'a:p')
    .map((paragraph) => paragraph.textContent ?? '')
    .join(' ');
  switch (shape.tagName) {
    case 'p:sp':
      return [{ kind: 'text', words, box }];
    case 'p:pic':
      return [{ kind: 'picture', words: alt, box }];
    case 'p:graphicFrame':
      return [elements(shape, 'a:tbl').length > 0 ? { kind: 'table', words, box } : { kind: 'chart', words: alt, box }];
    default:
      return [];
  }
}

function boxOf(shape: Element): readonly number[] | undefined {
  const [at] = elements(shape, 'a:off');
  const size = elements(shape, 'a:ext').find((element) => element.hasAttribute('cx'));
  if (!at || !size) return undefined;
  const numbers = [attribute(at, 'x'), attribute(at, 'y'), attribute(size, 'cx'), attribute(size, 'cy')];
  return numbers.map((emu) => Number(emu) / PIXEL);
}

const childElements = (parent: Element): readonly Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

function placeholder(shape: Element): string | undefined {
  const [found] = elements(shape, 'p:ph');
  return found && `${attribute(found, 'type') ?? ''} ${attribute(found, 'idx') ?? ''}`;
}
