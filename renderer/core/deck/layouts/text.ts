import type { SlideId } from '../../base/ids.ts';
import { box, inches, inchesToPt, type Inches } from '../../base/units.ts';
import { lineHeight } from '../../theme/resolve.ts';
import type { Context } from '../context.ts';
import { lineFiller } from '../fit/lines.ts';
import { BODY_BOTTOM, BODY_TOP, colW, MARGIN } from '../grid.ts';
import type { SlideKind } from '../model.ts';
import type { Rich, RichRun } from '../rich.ts';
import type { SlideSpec } from '../spec.ts';

/** Plain text over as many slides as it takes: what no other slide could hold, and the notes of a deck to read. */
export interface TextSlideSpec {
  readonly id: SlideId;
  readonly kind: SlideKind;
  readonly section: SlideSpec['section'];
  readonly title: Rich;
  readonly text: Rich;
  readonly backs?: SlideId;
}

const WIDTH = colW(10);
/** Filled a little narrower than it is drawn, so that where a renderer rounds, no line is left over. */
const CAUTION = 0.98;
/** Blank lines between paragraphs, as a share of a line. */
const PARAGRAPH_LINES = 0.5;

export function textSlide(context: Context, spec: TextSlideSpec): SlideSpec {
  const pages = paginate(context, spec.text, inches(WIDTH * CAUTION), BODY_BOTTOM - BODY_TOP);
  return {
    id: spec.id,
    kind: spec.kind,
    section: spec.section,
    frame: 'text',
    title: spec.title,
    notes: [],
    sources: [],
    ...(spec.backs === undefined ? {} : { backs: spec.backs }),
    items: { count: pages.length, most: 1 },
    draw: (page, part) => {
      const place = box(MARGIN, BODY_TOP, WIDTH, page.bottom - BODY_TOP);
      page.text({ name: 'Text', box: place, style: 'support', text: pages[part.from], fill: 'filled' });
    },
  };
}

/** The text cut at the ends of lines, so that each part is as high as a slide at most. */
function paginate(context: Context, text: Rich, width: Inches, height: number): readonly Rich[] {
  const style = context.theme.styles.support;
  const pitch = lineHeight(style.size, context.theme.fonts.body, style.spacing) / 72;
  const most = Math.max(1, Math.floor(height / pitch - 0.01));
  const pages: (readonly RichRun[])[][] = [[]];
  let used = 0;
  for (const runs of text.paragraphs) {
    for (const { piece, lines } of pieces(context, runs, width, most)) {
      const need = lines + (used > 0 ? PARAGRAPH_LINES : 0);
      if (used + need > most) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push(piece);
      used += used > 0 ? need : lines;
    }
  }
  return pages.filter((page) => page.length > 0).map((paragraphs) => ({ paragraphs, from: text.from }));
}

/** A paragraph in parts of at most `most` lines. */
function pieces(
  context: Context,
  runs: readonly RichRun[],
  width: Inches,
  most: number,
): readonly { readonly piece: readonly RichRun[]; readonly lines: number }[] {
  const { size } = context.theme.styles.support;
  const measured = runs.map((run) => ({
    text: run.text,
    font: 'body' as const,
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    size,
  }));
  const { starts } = lineFiller(measured, context.typesetter)(inchesToPt(width));
  const cuts = starts.filter((_, i) => i % most === 0);
  return cuts.map((start, i) => {
    const end = cuts[i + 1] ?? Infinity;
    const lines = starts.filter((at) => at >= start && at < end).length;
    return { piece: sliceRuns(runs, start, end), lines };
  });
}

function sliceRuns(runs: readonly RichRun[], start: number, end: number): readonly RichRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    at += run.text.length;
    return to > from ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
