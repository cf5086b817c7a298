import { PAGE_MARK } from '../base/clean-text.ts';
import type { SlideId } from '../base/ids.ts';
import type { Context } from './context.ts';
import type { Drawn } from './draw.ts';
import { footer, frameText, FRAME_STYLES, LINK_BOX, marker, slideNumber } from './frame.ts';
import type { BackupLinks } from './links.ts';
import type { Frame, Slide, TextElement } from './model.ts';
import { richRuns, textOf, type RichRun } from './rich.ts';

/** A drawn slide with its number, its frame, its notes, and its links to and from the backup. */
export function toSlide(
  context: Context,
  drawn: Drawn,
  number: number,
  links: BackupLinks,
  inBackup: ReadonlySet<SlideId>,
): Slide {
  const { spec, page, id } = drawn;
  const isBackup = inBackup.has(spec.id);
  const frame: Frame = isBackup && spec.frame !== 'text' ? 'backup' : spec.frame;
  const section = isBackup ? 'Backup' : spec.section;
  const link = linkElement(context, drawn, links, frame);
  return {
    id,
    kind: spec.kind,
    section,
    frame,
    number,
    title: drawn.title.element,
    elements: link ? [...page.elements, link] : page.elements,
    notes: notesOf(drawn),
    marker: marker(context, frame, section),
    sources: drawn.sources.element,
    footer: footer(context, frame),
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

const MOST_LINKS = 4;

/** `Backup: 14, 15` on a main slide; `Back to 6` on a backup slide. */
function linkElement(
  context: Context,
  { spec, part }: Drawn,
  links: BackupLinks,
  frame: Frame,
): TextElement | undefined {
  if (part.index > 0) return undefined;
  const back = links.backTo.get(spec.id);
  const see = links.seeAlso.get(spec.id) ?? [];
  const runs = back === undefined ? seeRuns(context, see) : backRuns(context, back);
  if (runs.length === 0) return undefined;
  const { color } = FRAME_STYLES[frame].footer;
  const accent = color === 'muted' ? 'accent' : color;
  return frameText(context, {
    name: 'Backup link',
    text: richRuns(runs),
    at: LINK_BOX,
    style: 'source',
    color: accent,
    align: 'end',
  });
}

const backRuns = (context: Context, slide: SlideId): readonly RichRun[] => [
  { text: context.label('backup.back', { n: PAGE_MARK }), link: { kind: 'slide', slide } },
];

/** Each number is a link of its own; of a long row, the first and the last. */
function seeRuns(context: Context, slides: readonly SlideId[]): readonly RichRun[] {
  if (slides.length === 0) return [];
  const [before = '', after = ''] = context.label('backup.see', { n: '\n' }).split('\n');
  const [first, last] = [slides[0], slides.at(-1)];
  const shown = slides.length > MOST_LINKS && first && last ? [first, last] : slides;
  const between = slides.length > MOST_LINKS ? '–' : ', ';
  const numbers = shown.flatMap((slide, i): readonly RichRun[] => [
    ...(i > 0 ? [{ text: between }] : []),
    { text: PAGE_MARK, link: { kind: 'slide', slide } },
  ]);
  return [{ text: before }, ...numbers, ...(after === '' ? [] : [{ text: after }])];
}
