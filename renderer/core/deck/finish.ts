import { PAGE_MARK } from '../base/clean-text.ts';
import { box, type Box } from '../base/units.ts';
import { CANVAS } from './grid.ts';
import type { Element, Paragraph, Run, Slide, TextElement } from './model.ts';

/** What is done to slides once all of them are drawn: page numbers are written in, and right-to-left decks mirrored. */

type Numbers = ReadonlyMap<string, number>;

/** Writes the numbers of other slides where they are referred to. */
export function withPageNumbers(slide: Slide, numbers: Numbers): Slide {
  return mapText(slide, (paragraph) => {
    // Most paragraphs refer to no slide, and stay the very ones that they were.
    if (!paragraph.runs.some(refers)) return paragraph;
    return { ...paragraph, runs: paragraph.runs.map((run) => numbered(run, numbers)) };
  });
}

const refers = ({ link, text }: Run): boolean => link?.kind === 'slide' && text.includes(PAGE_MARK);

function numbered(run: Run, numbers: Numbers): Run {
  const { link } = run;
  if (link?.kind !== 'slide' || !run.text.includes(PAGE_MARK)) return run;
  return { ...run, text: run.text.replaceAll(PAGE_MARK, String(numbers.get(link.slide) ?? '')) };
}

/** The same slide as seen in a mirror; text, pictures and charts keep their own direction. */
export function mirrored(slide: Slide): Slide {
  return mapElements(slide, (element) => {
    const at = { ...element, box: mirrorBox(element.box) };
    if (at.kind === 'shape') return { ...at, flipped: !at.flipped };
    return at.kind === 'icon' && at.icon === 'arrow-right' ? { ...at, flipped: !at.flipped } : at;
  });
}

export const mirrorBox = ({ x, y, w, h }: Box): Box => box(CANVAS.w - x - w, y, w, h);

function mapElements(slide: Slide, change: (element: Element) => Element): Slide {
  const text = (element: TextElement): TextElement => {
    const changed = change(element);
    return changed.kind === 'text' ? changed : element;
  };
  const maybe = (element: TextElement | undefined): TextElement | undefined => element && text(element);
  return {
    ...slide,
    title: text(slide.title),
    elements: slide.elements.map(change),
    marker: maybe(slide.marker),
    sources: maybe(slide.sources),
    footer: text(slide.footer),
    slideNumber: maybe(slide.slideNumber),
  };
}

function mapText(slide: Slide, change: (paragraph: Paragraph) => Paragraph): Slide {
  const paragraphs = (before: readonly Paragraph[]): readonly Paragraph[] => before.map(change);
  return mapElements(slide, (element) => {
    if (element.kind === 'text') return { ...element, paragraphs: paragraphs(element.paragraphs) };
    if (element.kind !== 'table') return element;
    const rows = element.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: paragraphs(cell.paragraphs) })),
    }));
    return { ...element, rows };
  });
}
