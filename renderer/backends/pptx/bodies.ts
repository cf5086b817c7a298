import PptxGenJS from 'pptxgenjs';
import type { Box } from '../../core/base/units.ts';
import type { Chart } from '../../core/deck/chart/model.ts';
import type { Element, PictureElement, Run, TableCell, TableElement, TextElement } from '../../core/deck/model.ts';
import type { ColorRole } from '../../core/theme/roles.ts';
import { chartCalls } from './chart/calls.ts';
import type { Palette } from './palette.ts';
import type { CollectedParts } from './part-collector.ts';
import type { PlannedSlide } from './plan.ts';

/**
 * The only place that knows pptxgenjs. It writes the bodies of slides, charts with their workbooks, and pictures; what it
 * cannot say, or says wrongly (PPTX.md, A2), is put right in what it wrote, and the package around it is ours.
 */

export interface BodyOptions {
  readonly palette: Palette;
  readonly rtl: boolean;
  readonly icons: Readonly<Record<string, string>>;
  /** Number of a slide, for links within the deck. */
  readonly numberOf: (slide: string) => number | undefined;
}

/** Everything that pptxgenjs would have packed, by part name. Pictures are the keys that they have in the deck. */
export async function writeBodies(slides: readonly PlannedSlide[], options: BodyOptions): Promise<CollectedParts> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'Canvas', width: 13.3333, height: 7.5 });
  file.layout = 'Canvas';
  for (const { shapes } of slides) {
    const slide = file.addSlide();
    for (const { element, name } of shapes) add(slide, element, name, options);
  }
  // With JSZip replaced, what comes back is not a file but the parts.
  return await file.write({ outputType: 'uint8array' });
}

type GenSlide = PptxGenJS.Slide;

function add(slide: GenSlide, element: Element, name: string, options: BodyOptions): void {
  const { palette } = options;
  switch (element.kind) {
    case 'text':
      return void slide.addText(textRuns(element, options), { ...place(element.box), objectName: name });
    case 'shape': {
      const { shape, fill, flipped } = element;
      const look = { fill: { color: palette.value(fill) }, line: NO_LINE, flipH: flipped, objectName: name };
      return void slide.addShape(SHAPES[shape], { ...place(element.box), ...look });
    }
    case 'line': {
      const line = { color: palette.value(element.color), width: element.weight };
      return void slide.addShape('line', { ...place(element.box), line, objectName: name });
    }
    case 'icon':
      return addIcon(slide, element, name, options);
    case 'picture':
      return addPicture(slide, element, name);
    case 'chart':
      return addChart(slide, element.chart, element.box, name);
    case 'table':
      return addTable(slide, element, name, options);
  }
}

const NO_LINE = { type: 'none' } as unknown as PptxGenJS.ShapeLineProps;
const SHAPES = { rectangle: 'rect', homePlate: 'homePlate', chevron: 'chevron' } as const;

const place = ({ x, y, w, h }: Box) => ({ x, y, w, h });

/**
 * Runs in order, a paragraph ending where `breakLine` says so; how they look is written afterwards. Each has a name, which
 * appears nowhere: for a run without one pptxgenjs counts all shapes of the slide.
 */
function textRuns(element: Pick<TextElement, 'paragraphs'>, options: BodyOptions): PptxGenJS.TextProps[] {
  return element.paragraphs.flatMap(({ runs }) =>
    runs.map((run, i) => ({
      text: run.text,
      options: { objectName: 'Run', ...hyperlink(run, options), ...(i === runs.length - 1 ? { breakLine: true } : {}) },
    })),
  );
}

function hyperlink({ link }: Run, { numberOf }: BodyOptions): { readonly hyperlink?: PptxGenJS.HyperlinkProps } {
  if (!link) return {};
  if (link.kind === 'web') return { hyperlink: { url: link.address } };
  const slide = numberOf(link.slide);
  return slide === undefined ? {} : { hyperlink: { slide } };
}

/** Width of Lucide's lines and of the square that they are drawn on. */
const STROKE = 2;
const SQUARE = 24;

function addIcon(
  slide: GenSlide,
  element: Extract<Element, { kind: 'icon' }>,
  name: string,
  options: BodyOptions,
): void {
  const { icon, box, color, flipped } = element;
  const scale = box.w / SQUARE;
  const line = { color: options.palette.value(color), width: STROKE * scale * 72 };
  const points = pathPoints(options.icons[icon] ?? '', scale);
  const geometry = { points, fill: { type: 'none' }, line, flipH: flipped, objectName: name };
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...place(box), ...geometry } as unknown as PptxGenJS.ShapeProps);
}

/** A path of moves, lines, curves and closings as pptxgenjs takes it. */
function pathPoints(path: string, scale: number): readonly object[] {
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/gu)].map(([, command, rest = '']) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = rest
      .trim()
      .split(/\s+/u)
      .map((number) => Number(number) * scale);
    if (command === 'M') return { x: a, y: b, moveTo: true };
    if (command === 'L') return { x: a, y: b };
    return command === 'C' ? { x, y, curve: { type: 'cubic', x1: a, y1: b, x2: c, y2: d } } : { close: true };
  });
}

/** A picture that is missing is a frame with its alternative text, as in the browser. */
function addPicture(slide: GenSlide, element: PictureElement, name: string): void {
  const { media, alt, box } = element;
  if (media === undefined) {
    slide.addText([{ text: alt === '' ? ' ' : alt }], { ...place(box), objectName: name });
    return;
  }
  // The key stands for the bytes, which are put in when the file is packed: pptxgenjs would only copy them about.
  slide.addImage({ data: `image/png;base64,${media}`, ...place(box), altText: alt, objectName: name });
}

function addChart(slide: GenSlide, chart: Chart, box: Box, name: string): void {
  const { type, data, options } = chartCalls(chart);
  const look = { ...options, ...place(box), objectName: name, altText: ' ' };
  if (typeof type === 'string') slide.addChart(type, [...data], look);
  else slide.addChart([...type], look as unknown as PptxGenJS.OptsChartData[], look);
}

function addTable(slide: GenSlide, element: TableElement, name: string, options: BodyOptions): void {
  const { palette } = options;
  const border = (line: TableCell['top']): PptxGenJS.BorderProps =>
    line ? { type: 'solid', pt: line.weight, color: palette.value(line.color) } : { type: 'none' };
  const ground = (fill: ColorRole | undefined) => (fill ? { fill: { color: palette.value(fill) } } : {});
  const rows = element.rows.map(({ cells }) =>
    cells.map((cell) => {
      const { start, end } = cell.padding;
      const [left, right] = options.rtl ? [end, start] : [start, end];
      const margin: PptxGenJS.Margin = [0, right, 0, left];
      const look = {
        valign: cell.anchor,
        margin,
        border: borders(border(cell.top), border(cell.bottom)),
        ...ground(cell.fill),
      };
      return { text: textRuns(cell, options), options: look };
    }),
  );
  const size = { colW: [...element.columns], rowH: element.rows.map(({ height }) => height) };
  slide.addTable(rows, { ...place(element.box), ...size, objectName: name });
}

const borders = (
  top: PptxGenJS.BorderProps,
  bottom: PptxGenJS.BorderProps,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] => [
  top,
  { type: 'none' },
  bottom,
  { type: 'none' },
];
