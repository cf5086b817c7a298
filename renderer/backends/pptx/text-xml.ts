import type { Pt } from '../../core/base/units.ts';
import type { Anchor, Paragraph, Run } from '../../core/deck/model.ts';
import type { LineSpacing, TextStyle } from '../../core/theme/resolve.ts';
import type { Palette } from './palette.ts';
import { attributes, escapeXml } from './xml.ts';

/** Text of the deck as DrawingML. */

export interface TextLanguage {
  /** With a region, as PowerPoint wants it: `en-GB`. */
  readonly tag: string;
  readonly rtl: boolean;
}

/** What a placeholder inherits from its layout; runs say only where they differ. */
export type Inherited = Pick<TextStyle, 'size' | 'bold' | 'font' | 'color'>;

const ANCHORS: Readonly<Record<Anchor, string>> = { top: 't', middle: 'ctr', bottom: 'b' };

/** No insets and no autofit: the text was measured for exactly this box. */
export function bodyProperties(anchor: Anchor, { rtl }: TextLanguage): string {
  const insets = 'lIns="0" tIns="0" rIns="0" bIns="0"';
  return `<a:bodyPr vert="horz" wrap="square" ${insets} rtlCol="${rtl ? 1 : 0}" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>`;
}

export function lineSpacing(spacing: LineSpacing, size: Pt): string {
  const value =
    spacing.kind === 'percent'
      ? `<a:spcPct val="${Math.round(spacing.percent * 1000)}"/>`
      : `<a:spcPts val="${Math.round(spacing.em * size * 100)}"/>`;
  return `<a:lnSpc>${value}</a:lnSpc>`;
}

export function alignment(align: Paragraph['align'], rtl: boolean): string {
  if (align === 'center') return 'ctr';
  return (align === 'start') === rtl ? 'r' : 'l';
}

/** Paragraph properties of a text box. */
export function paragraphProperties(paragraph: Paragraph, { rtl }: TextLanguage): string {
  const size = largest(paragraph);
  const own = attributes({ algn: alignment(paragraph.align, rtl), rtl: rtl ? 1 : undefined });
  return `<a:pPr marL="0" indent="0"${own}>${lineSpacing(paragraph.spacing, size)}${spaceBefore(paragraph)}<a:buNone/></a:pPr>`;
}

/**
 * In a placeholder all of that comes from the layout, unless the text had to be set smaller. A footer says how it is
 * aligned all the same, as LibreOffice centres it on a title slide whatever the layout says.
 */
export function inheritedParagraphProperties(
  paragraph: Paragraph,
  inherited: Inherited,
  aligned: TextLanguage | undefined,
): string {
  const size = largest(paragraph);
  const own = aligned ? attributes({ algn: alignment(paragraph.align, aligned.rtl) }) : '';
  const spacing =
    size === inherited.size || paragraph.spacing.kind === 'percent' ? '' : lineSpacing(paragraph.spacing, size);
  const inner = spacing + spaceBefore(paragraph);
  return own === '' && inner === '' ? '' : `<a:pPr${own}>${inner}</a:pPr>`;
}

const spaceBefore = ({ spaceBefore: points }: Paragraph): string =>
  points > 0 ? `<a:spcBef><a:spcPts val="${Math.round(points * 100)}"/></a:spcBef>` : '';

const largest = (paragraph: Paragraph): Pt =>
  paragraph.runs.reduce((most, run) => (run.size > most ? run.size : most), paragraph.runs[0]?.size ?? (18 as Pt));

export interface RunContext {
  readonly palette: Palette;
  readonly language: TextLanguage;
  readonly inherited?: Inherited | undefined;
}

/** `text` and `link` come as pptxgenjs wrote them, escaped and related. */
export function runXml(run: Run, text: string, link: string, context: RunContext): string {
  const end = run.endsLine ? `<a:br>${runProperties('a:rPr', run, '', context)}</a:br>` : '';
  return `<a:r>${runProperties('a:rPr', run, link, context)}<a:t>${text}</a:t></a:r>${end}`;
}

/** `<a:rPr>` or `<a:endParaRPr>`. */
export function runProperties(
  tag: string,
  run: Run,
  link: string,
  { palette, language, inherited }: RunContext,
): string {
  const own = attributes({
    lang: language.tag,
    sz: run.size === inherited?.size ? undefined : Math.round(run.size * 100),
    b: run.bold === (inherited?.bold ?? false) ? undefined : Number(run.bold),
    i: run.italic ? 1 : undefined,
    u: link === '' ? undefined : 'sng',
    baseline: run.superscript ? 30_000 : undefined,
  });
  const color = run.color === inherited?.color ? '' : palette.fill(run.color);
  const font = run.font === (inherited?.font ?? 'body') ? '' : fontXml(run.font);
  const inner = `${color}${font}${link}`;
  return inner === '' ? `<${tag}${own}/>` : `<${tag}${own}>${inner}</${tag}>`;
}

export function fontXml(slot: 'head' | 'body'): string {
  const prefix = slot === 'head' ? '+mj' : '+mn';
  return ['lt', 'ea', 'cs'].map((script, i) => `<a:${FONT_TAGS[i]} typeface="${prefix}-${script}"/>`).join('');
}

const FONT_TAGS = ['latin', 'ea', 'cs'];

/** One paragraph of plain text, for parts that pptxgenjs does not write. */
export const plainParagraph = (text: string, { tag }: TextLanguage): string =>
  text === ''
    ? `<a:p><a:endParaRPr lang="${escapeXml(tag)}"/></a:p>`
    : `<a:p><a:r><a:rPr lang="${escapeXml(tag)}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
