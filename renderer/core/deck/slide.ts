import { PAGE_MARK } from '../base/clean-text.ts';
import type { SlideId } from '../base/ids.ts';
import type { Context } from './context.ts';
import type { Drawn } from './draw.ts';
import { frameText, FRAME_STYLES, LINK_BOX, marker, slideNumber } from './frame.ts';
import type { BackupLinks } from './links.ts';
import type { Frame, Slide, TextElement } from './model.ts';
import { richRuns, textOf, type RichRun } from './rich.ts';

/** Where a slide stands, and where the others do. */
export interface DeckOrder {
  readonly number: number;
  readonly numbers: ReadonlyMap<SlideId, number>;
  readonly links: BackupLinks;
  readonly inBackup: ReadonlySet<SlideId>;
  readonly footerOf: (frame: Frame) => TextElement;
}

/** A drawn slide with its number, its frame, its notes, and its links to and from the backup. */
export function toSlide(context: Context, drawn: Drawn, order: DeckOrder): Slide {
  const { numbers, links, inBackup, number, footerOf } = order;
  const { spec, page, id } = drawn;
  const isBackup = inBackup.has(spec.id);
  const frame: Frame = isBackup && spec.frame !== 'text' ? 'backup' : spec.frame;
  const section = isBackup ? 'Backup' : spec.section;
  const link = linkElement(context, drawn, links, numbers, frame);
  return {
    id,
    kind: spec.kind,
    section,
    frame,
    number,
    title: drawn.title.element,
    elements: link ? [...page.elements, link] : page.elements,
    notes: notesOf(drawn),
    marker: marker(context, frame, section, spec.marker),
    sources: drawn.sources.element,
    footer: footerOf(frame),
    slideNumber: slideNumber(context, frame, number),
  };
}

/** What the author wrote, and what there was no room for. */
function notesOf({ spec, page, part, title }: Drawn): readonly string[] {
  if (part.index > 0) return [];
  const written = spec.notes.flatMap((text) => (text ? textOf(text).split('\n') : []));
  const left = [...page.leftOut, ...page.fitter.inFull, ...(title.outcome === 'shortened' ? [spec.title] : [])];
  return [...written, ...left.flatMap((text) => textOf(text).split('\n'))].filter((line) => line.trim() !== '');
}

/** `Backup: 14, 15` on a main slide; `Back to 6` on a backup slide. */
function linkElement(
  context: Context,
  { spec, part }: Drawn,
  links: BackupLinks,
  numbers: ReadonlyMap<SlideId, number>,
  frame: Frame,
): TextElement | undefined {
  if (part.index > 0) return undefined;
  const back = links.backTo.get(spec.id);
  const see = links.seeAlso.get(spec.id) ?? [];
  const { color } = FRAME_STYLES[frame].footer;
  const set = (runs: readonly RichRun[]): TextElement =>
    frameText(context, {
      name: 'Backup link',
      text: richRuns(runs),
      at: LINK_BOX,
      style: 'source',
      color: color === 'muted' ? 'accent' : color,
      align: 'end',
    });
  if (back !== undefined) return set(backRuns(context, back));
  if (see.length === 0) return undefined;
  const [first, last] = [see[0], see.at(-1)];
  const each = set(seeRuns(context, rangesOf(see, numbers), numbers));
  return each.lines === 1 || !first || !last ? each : set(seeRuns(context, [[first, last]], numbers));
}

const backRuns = (context: Context, slide: SlideId): readonly RichRun[] => [
  { text: context.label('backup.back', { n: PAGE_MARK }), link: { kind: 'slide', slide } },
];

type SlideRange = readonly [first: SlideId, last: SlideId];

/** Each end is a link of its own: `Backup: 15–24, 28`. */
function seeRuns(
  context: Context,
  ranges: readonly SlideRange[],
  numbers: ReadonlyMap<SlideId, number>,
): readonly RichRun[] {
  const [before = '', after = ''] = context.label('backup.see', { n: '\n' }).split('\n');
  const { comma, range } = context.locale.punctuation;
  const linked = (slide: SlideId): RichRun => ({ text: PAGE_MARK, link: { kind: 'slide', slide } });
  const shown = ranges.flatMap(([first, last], i): readonly RichRun[] => [
    ...(i > 0 ? [{ text: comma }] : []),
    linked(first),
    ...(last === first ? [] : [{ text: areNeighbours(first, last, numbers) ? comma : range }, linked(last)]),
  ]);
  return [{ text: before }, ...shown, ...(after === '' ? [] : [{ text: after }])];
}

/** Slides that follow each other, together. */
function rangesOf(slides: readonly SlideId[], numbers: ReadonlyMap<SlideId, number>): readonly SlideRange[] {
  const ranges: [SlideId, SlideId][] = [];
  for (const slide of slides) {
    const open = ranges.at(-1);
    if (open && areNeighbours(open[1], slide, numbers)) open[1] = slide;
    else ranges.push([slide, slide]);
  }
  return ranges;
}

const areNeighbours = (one: SlideId, next: SlideId, numbers: ReadonlyMap<SlideId, number>): boolean =>
  (numbers.get(next) ?? NaN) - (numbers.get(one) ?? NaN) === 1;
