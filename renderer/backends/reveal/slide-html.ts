import { assertNever } from '../../core/base/assert.ts';
import { encodeBase64 } from '../../core/base/base64.ts';
import { box, inchesToPx, ptToPx } from '../../core/base/units.ts';
import { breakable, type LanguageSupport } from '../../core/deck/fit/breaks.ts';
import { mirrorBox } from '../../core/deck/finish.ts';
import { FOOTER_RULE_Y, FRAME_STYLES, PROGRESS_BOXES } from '../../core/deck/frame.ts';
import { FULL, MARGIN } from '../../core/deck/grid.ts';
import type {
  Border,
  Deck,
  Element,
  IconElement,
  LineElement,
  Paragraph,
  PictureData,
  PictureElement,
  ShapeElement,
  Slide,
  TableElement,
} from '../../core/deck/model.ts';
import { chartSvg } from './chart/chart-svg.ts';
import { escapeHtml } from '../../core/base/escape-html.ts';
import { attributes, num } from './html.ts';
import { boxStyle, paragraphsHtml, textHtml, type HtmlContext } from './text-html.ts';

/** One slide as markup: what reveal shows, what the app previews, and what is printed. */

export interface SlideContext extends HtmlContext {
  readonly deck: Deck;
  readonly icons: Readonly<Record<string, string>>;
  readonly notes: boolean;
}

export interface MarkupOptions {
  /** Paths of the icons, by name. */
  readonly icons: Readonly<Record<string, string>>;
  /** Whether speaker notes stand in the markup. */
  readonly notes: boolean;
  readonly support: LanguageSupport;
  /** Of whoever draws again and again: paragraphs that are the same objects are written once. */
  readonly written?: WeakMap<Paragraph, string> | undefined;
}

/** What the slides of a deck share. The same for the exported file and for the application. */
export function slideContext(deck: Deck, { icons, notes, support, written }: MarkupOptions): SlideContext {
  const numbers = new Map<string, number>(deck.slides.map((slide) => [slide.id, slide.number]));
  return {
    deck,
    icons,
    notes,
    theme: deck.theme,
    rtl: deck.direction === 'rtl',
    pieces: (text) => (support.phrases ? breakable(text, support) : [text]),
    numberOf: (slide) => numbers.get(slide),
    written,
  };
}

export function slideHtml(slide: Slide, context: SlideContext): string {
  const { number, frame } = slide;
  const title = `title-${number}`;
  const parts = [
    textHtml(slide.title, context, number === 1 ? 'h1' : 'h2', { id: title }),
    ...(slide.marker ? [textHtml(slide.marker, context, 'div')] : []),
    progressHtml(slide, context),
    ...slide.elements.map((element) => elementHtml(element, context)),
    ...(slide.sources ? [textHtml(slide.sources, context, 'div')] : []),
    textHtml(slide.footer, context, 'div'),
    ...(slide.slideNumber ? [textHtml(slide.slideNumber, context, 'div')] : []),
    ...(context.notes && slide.notes.length > 0 ? [notesHtml(slide)] : []),
  ];
  const own = attributes({
    class: `slide ground-${FRAME_STYLES[frame].background}`,
    'aria-labelledby': title,
    'data-slide': slide.id,
    'data-background-color': `#${context.theme.colors[FRAME_STYLES[frame].background]}`,
  });
  return `<section${own}>\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
}

const notesHtml = ({ notes }: Slide): string =>
  `<aside class="notes">${notes.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</aside>`;

/** Bars that say where in the argument we are; the section's name says it in words. */
function progressHtml({ frame }: Slide, { rtl }: SlideContext): string {
  const { hasProgress, progress, progressColors, footer } = FRAME_STYLES[frame];
  const bars = hasProgress
    ? PROGRESS_BOXES.map((at, i) => {
        const color = i === progress ? progressColors.lit : progressColors.idle;
        return `<div class="g-${color}" aria-hidden="true" style="${boxStyle(rtl ? mirrorBox(at) : at)}"></div>`;
      })
    : [];
  const rule = footer.rule
    ? `<div class="g-${footer.rule}" aria-hidden="true" style="${boxStyle(box(MARGIN, FOOTER_RULE_Y, FULL, 0.75 / 72))}"></div>`
    : '';
  return [...bars, rule].join('');
}

function elementHtml(element: Element, context: SlideContext): string {
  switch (element.kind) {
    case 'text':
      return textHtml(element, context, 'div');
    case 'shape':
      return shapeHtml(element);
    case 'line':
      return lineHtml(element);
    case 'icon':
      return iconHtml(element, context);
    case 'picture':
      return pictureHtml(element, context);
    case 'chart':
      return chartSvg(element);
    case 'table':
      return tableHtml(element, context);
    default:
      return assertNever(element, 'element');
  }
}

/** The point of an arrow takes 28 % of its height, as in PowerPoint's guide. */
const POINT = 0.28;

function shapeHtml({ shape, box: at, fill, flipped }: ShapeElement): string {
  if (shape === 'rectangle') return `<div class="g-${fill}" aria-hidden="true" style="${boxStyle(at)}"></div>`;
  const [w, h] = [inchesToPx(at.w), inchesToPx(at.h)];
  const point = h * POINT;
  const notch = shape === 'chevron' ? [[point, h / 2]] : [];
  const corners = [[0, 0], [w - point, 0], [w, h / 2], [w - point, h], [0, h], ...notch];
  const points = corners.map(([x = 0, y = 0]) => `${num(flipped ? w - x : x)},${num(y)}`).join(' ');
  return `<svg class="x" aria-hidden="true" viewBox="0 0 ${num(w)} ${num(h)}" style="${boxStyle(at)}"><polygon class="p-${fill}" points="${points}"/></svg>`;
}

/** A rule is as thick as in PowerPoint, where a line's weight lies half on either side. */
function lineHtml({ box: at, color, weight }: LineElement): string {
  const thick = weight / 72;
  const flat = at.w > 0 ? box(at.x, at.y - thick / 2, at.w, thick) : box(at.x - thick / 2, at.y, thick, at.h);
  return `<div class="g-${color}" aria-hidden="true" style="${boxStyle(flat)}"></div>`;
}

function iconHtml({ icon, box: at, color, flipped }: IconElement, { icons }: SlideContext): string {
  const flip = flipped ? ' transform="matrix(-1 0 0 1 24 0)"' : '';
  return `<svg class="x icon" aria-hidden="true" viewBox="0 0 24 24" style="${boxStyle(at)}"><path class="l-${color}" d="${escapeHtml(icons[icon] ?? '')}"${flip}/></svg>`;
}

function pictureHtml({ media, alt, box: at, crop }: PictureElement, { deck }: SlideContext): string {
  const picture = media === undefined ? undefined : deck.pictures.get(media);
  if (!picture) {
    return `<div class="missing" role="img"${attributes({ 'aria-label': alt, style: boxStyle(at) })}>${escapeHtml(alt)}</div>`;
  }
  const [w, h] = [1 - crop.left - crop.right, 1 - crop.top - crop.bottom];
  const place = [
    `width:${num(100 / w)}%`,
    `height:${num(100 / h)}%`,
    `left:${num((-100 * crop.left) / w)}%`,
    `top:${num((-100 * crop.top) / h)}%`,
  ].join(';');
  const source = dataAddress(picture);
  return `<div class="picture" style="${boxStyle(at)}"><img${attributes({ src: source, alt, style: place })}></div>`;
}

/** Of each picture once: it is large, and a preview asks for it at every key. */
const addresses = new WeakMap<Uint8Array, string>();

function dataAddress({ type, bytes }: PictureData): string {
  let address = addresses.get(bytes);
  if (address === undefined) addresses.set(bytes, (address = `data:${type};base64,${encodeBase64(bytes)}`));
  return address;
}

function tableHtml(element: TableElement, context: SlideContext): string {
  const columns = element.columns.map((width) => `<col style="width:${num(inchesToPx(width))}px">`).join('');
  const rows = element.rows.map((row, i) => rowHtml(row, i, context));
  const caption = `<caption class="hidden">${escapeHtml(element.alt)}</caption>`;
  return `<table style="${boxStyle(element.box)}">${caption}<colgroup>${columns}</colgroup>${rows.join('')}</table>`;
}

function rowHtml(row: TableElement['rows'][number], index: number, context: SlideContext): string {
  const cells = row.cells.map((cell, i) => {
    const tag = index === 0 ? 'th' : i === 0 ? 'th' : 'td';
    const scope = index === 0 ? 'col' : i === 0 ? 'row' : undefined;
    const { start, end } = cell.padding;
    const style = [
      `padding:0 ${num(inchesToPx(end))}px 0 ${num(inchesToPx(start))}px`,
      ...(cell.anchor === 'middle' ? [] : [`vertical-align:${cell.anchor}`]),
      ...borders(cell.top, cell.bottom, context),
    ].join(';');
    const rtlStyle = context.rtl ? style.replace(/padding:0 (\S+) 0 (\S+?)(;|$)/u, 'padding:0 $2 0 $1$3') : style;
    const ground = cell.fill ? `g-${cell.fill}` : undefined;
    return `<${tag}${attributes({ scope, class: ground, style: rtlStyle })}>${paragraphsHtml(cell.paragraphs, context, 'p')}</${tag}>`;
  });
  return `<tr style="height:${num(inchesToPx(row.height))}px">${cells.join('')}</tr>`;
}

/** Drawn on the cell's ground, so that a border takes no room, as in PowerPoint. Shadows would print with fine lines beside. */
function borders(top: Border | undefined, bottom: Border | undefined, { theme }: SlideContext): readonly string[] {
  const lines = [...(top ? [{ ...top, place: 'top' }] : []), ...(bottom ? [{ ...bottom, place: 'bottom' }] : [])];
  if (lines.length === 0) return [];
  const hex = (border: Border): string => `#${theme.colors[border.color]}`;
  return [
    `background-image:${lines.map((line) => `linear-gradient(${hex(line)},${hex(line)})`).join(',')}`,
    `background-position:${lines.map(({ place }) => place).join(',')}`,
    `background-size:${lines.map(({ weight }) => `100% ${num(ptToPx(weight))}px`).join(',')}`,
    'background-repeat:no-repeat',
  ];
}
