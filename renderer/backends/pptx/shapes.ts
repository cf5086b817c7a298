import { sameBox } from '../../core/base/units.ts';
import type { Crop, Paragraph, TableElement, TextElement } from '../../core/deck/model.ts';
import type { Palette } from './palette.ts';
import { placeOf, type Placeholder } from './placeholders.ts';
import type { PlannedShape } from './plan.ts';
import {
  bodyProperties,
  inheritedParagraphProperties,
  paragraphProperties,
  runProperties,
  runXml,
  type RunContext,
  type TextLanguage,
} from './text-xml.ts';
import { attributes, elementsNamed, escapeXml, firstBetween } from './xml.ts';

/**
 * Puts right what pptxgenjs wrote of one slide (PPTX.md, A2): names, ids, alternative text and reading aids; placeholders
 * that inherit from their layout; one set of paragraph properties each; fonts and colours that follow the theme. Strings
 * are scanned, not parsed: pptxgenjs escapes all text, so its tags cannot be mistaken.
 */

export interface ShapeContext {
  readonly palette: Palette;
  readonly language: TextLanguage;
  /** New relationship ids by the ones that pptxgenjs gave. */
  readonly relationship: (id: string) => string;
}

const SHAPES = ['p:sp', 'p:pic', 'p:graphicFrame'] as const;

/** The shapes of a slide as pptxgenjs wrote them, in order. */
export const rawShapes = (slideXml: string): readonly string[] => elementsNamed(slideXml, SHAPES);

export function shapeXml(raw: string, planned: PlannedShape, context: ShapeContext): string {
  const { element } = planned;
  switch (element.kind) {
    case 'text':
      return textShape(raw, element, planned, context);
    case 'table':
      return tableFrame(raw, element, planned, context);
    case 'chart':
      return chartFrame(raw, planned, element.alt, context);
    case 'picture':
      return element.media === undefined
        ? framedAlt(raw, planned, context)
        : picture(raw, planned, element.alt, element.crop, context);
    case 'shape':
    case 'line':
    case 'icon':
      return drawing(raw, planned);
  }
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function nonVisual({ id, name, element }: PlannedShape, alt?: string): string {
  const own = attributes({ id, name, descr: alt });
  return element.decorative ? `<p:cNvPr${own}>${DECORATIVE}</p:cNvPr>` : `<p:cNvPr${own}/>`;
}

function textShape(raw: string, element: TextElement, planned: PlannedShape, context: ShapeContext): string {
  const { placeholder } = planned;
  const holder = placeholder && `<p:ph${attributes({ type: placeholder.type, idx: placeholder.index })}/>`;
  const lock = holder ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  const head = `<p:nvSpPr>${nonVisual(planned)}${lock}<p:nvPr>${holder ?? ''}</p:nvPr></p:nvSpPr>`;
  const geometry = placeholder ? placeholderGeometry(raw, element, placeholder, context.language) : boxGeometry(raw);
  const body = holder ? '<a:bodyPr/>' : bodyProperties(element.anchor, context.language);
  return `<p:sp>${head}${geometry}<p:txBody>${body}<a:lstStyle/>${paragraphs(raw, element.paragraphs, planned, context)}</p:txBody></p:sp>`;
}

const transform = (raw: string): string => firstBetween(raw, '<a:xfrm', '</a:xfrm>');

const boxGeometry = (raw: string): string =>
  `<p:spPr>${transform(raw)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`;

/** A place of its own only where it is not the layout's: a title that was evened out, sources in two lines. */
const placeholderGeometry = (raw: string, { box }: TextElement, holder: Placeholder, { rtl }: TextLanguage): string =>
  sameBox(box, placeOf(holder.box, rtl)) ? '<p:spPr/>' : `<p:spPr>${transform(raw)}</p:spPr>`;

const RUN = /<a:r><a:rPr[^>]*?(?:\/>|>([\s\S]*?)<\/a:rPr>)<a:t>([\s\S]*?)<\/a:t><\/a:r>/gu;
const HYPERLINK = /<a:hlinkClick r:id="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/u;

/** Text and links as pptxgenjs wrote them, everything else from the deck. */
function paragraphs(raw: string, source: readonly Paragraph[], planned: PlannedShape, context: ShapeContext): string {
  const written = [...raw.matchAll(RUN)].map(([, properties = '', text = '']) => ({ properties, text }));
  let at = 0;
  return source
    .map((paragraph) => {
      const texts = paragraph.runs.map((run) => (run.text === '' ? undefined : written[at++]));
      return paragraphXml(paragraph, texts, planned, context);
    })
    .join('');
}

type Written = { readonly properties: string; readonly text: string } | undefined;

function paragraphXml(
  paragraph: Paragraph,
  texts: readonly Written[],
  planned: PlannedShape,
  context: ShapeContext,
): string {
  const { placeholder } = planned;
  const inherited = placeholder && { ...placeholder.style, color: placeholder.color };
  const runContext: RunContext = { ...context, inherited };
  const properties = inherited
    ? inheritedParagraphProperties(paragraph, inherited, placeholder.type === 'ftr' ? context.language : undefined)
    : paragraphProperties(paragraph, context.language);
  const runs = paragraph.runs.map((run, i) => {
    const written = texts[i];
    if (!written) return '';
    const link = linkXml(written.properties, run.link?.kind === 'slide', context);
    return placeholder?.type === 'sldNum'
      ? `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${runProperties('a:rPr', run, '', runContext)}<a:t>${written.text}</a:t></a:fld>`
      : runXml(run, written.text, link, runContext);
  });
  const [last] = paragraph.runs.slice(-1);
  const end = runs.join('') === '' && last ? runProperties('a:endParaRPr', last, '', runContext) : '';
  return `<a:p>${properties}${runs.join('')}${end}</a:p>`;
}

/** The one identifier of the field in layout, master and slides. */
export const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

function linkXml(properties: string, toSlide: boolean, { relationship }: ShapeContext): string {
  const id = HYPERLINK.exec(properties)?.[1];
  if (id === undefined) return '';
  const action = toSlide ? ' action="ppaction://hlinksldjump"' : '';
  return `<a:hlinkClick r:id="${relationship(id)}"${action}>${OWN_COLOR}</a:hlinkClick>`;
}

/** Without it PowerPoint paints every link in the theme's one link colour, whatever lies behind. */
const OWN_COLOR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

const ARROW_POINT = 28_000;

/** Rules, blocks, arrows and icons: their geometry is right but for what pptxgenjs cannot say. */
function drawing(raw: string, planned: PlannedShape): string {
  const head = `<p:nvSpPr>${nonVisual(planned)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  let properties = /<p:spPr>[\s\S]*?<\/p:spPr>/u.exec(raw)?.[0] ?? '<p:spPr/>';
  if (planned.element.kind === 'icon') {
    properties = properties
      .replace(/<a:ln w="(\d+)">([\s\S]*?)<\/a:ln>/u, '<a:ln w="$1" cap="rnd">$2<a:round/></a:ln>')
      .replace(/<a:prstDash[^>]*\/>/u, '');
  }
  if (planned.element.kind === 'shape' && planned.element.shape !== 'rectangle') {
    const guide = `<a:avLst><a:gd name="adj" fmla="val ${ARROW_POINT}"/></a:avLst>`;
    properties = properties.replace(/<a:avLst>\s*<\/a:avLst>|<a:avLst\/>/u, guide);
  }
  return `<p:sp>${head}${properties}</p:sp>`;
}

function chartFrame(raw: string, planned: PlannedShape, alt: string, context: ShapeContext): string {
  const id = context.relationship(/r:id="([^"]+)"/u.exec(raw)?.[1] ?? '');
  const place = firstBetween(raw, '<p:xfrm>', '</p:xfrm>');
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const data = `<a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${id}"/></a:graphicData>`;
  return `<p:graphicFrame>${frameHead(planned, alt)}${place}<a:graphic>${data}</a:graphic></p:graphicFrame>`;
}

const frameHead = (planned: PlannedShape, alt: string): string =>
  `<p:nvGraphicFramePr>${nonVisual(planned, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;

function tableFrame(raw: string, element: TableElement, planned: PlannedShape, context: ShapeContext): string {
  const place = firstBetween(raw, '<p:xfrm>', '</p:xfrm>');
  const flags = attributes({ rtl: context.language.rtl ? 1 : undefined, firstRow: 1, firstCol: 1 });
  const cells = element.rows.flatMap((row) => row.cells);
  let at = 0;
  const table = (/<a:tbl>[\s\S]*<\/a:tbl>/u.exec(raw)?.[0] ?? '')
    .replace('<a:tblPr/>', `<a:tblPr${flags}/>`)
    .replaceAll(/<a:tc>(?:<a:txBody>[\s\S]*?<\/a:txBody>)([\s\S]*?)<\/a:tc>/gu, (whole, properties: string) => {
      const cell = cells[at++];
      if (!cell) return '';
      const body = paragraphs(whole, cell.paragraphs, { ...planned, placeholder: undefined }, context);
      return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${body}</a:txBody>${properties.trim()}</a:tc>`;
    })
    .replaceAll(/>\s+</gu, '><');
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';
  return `<p:graphicFrame>${frameHead(planned, element.alt)}${place}<a:graphic><a:graphicData uri="${uri}">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function picture(raw: string, planned: PlannedShape, alt: string, crop: Crop, context: ShapeContext): string {
  const id = context.relationship(/r:embed="([^"]+)"/u.exec(raw)?.[1] ?? '');
  const share = (value: number): number | undefined => (value > 0 ? Math.round(value * 100_000) : undefined);
  const part = attributes({ l: share(crop.left), t: share(crop.top), r: share(crop.right), b: share(crop.bottom) });
  const fill = `<p:blipFill><a:blip r:embed="${id}"/><a:srcRect${part}/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  const head = `<p:nvPicPr>${nonVisual(planned, alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`;
  return `<p:pic>${head}${fill}<p:spPr>${transform(raw)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** The frame of a picture that is missing, with what it would have shown. */
function framedAlt(raw: string, planned: PlannedShape, { palette, language }: ShapeContext): string {
  const { element } = planned;
  const alt = element.kind === 'picture' ? element.alt : '';
  const head = `<p:nvSpPr>${nonVisual(planned)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const look = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${palette.fill('surface')}<a:ln w="9525">${palette.fill('rule')}</a:ln>`;
  const insets = 'lIns="91440" tIns="91440" rIns="91440" bIns="91440"';
  const run = `<a:r><a:rPr lang="${escapeXml(language.tag)}" sz="1400">${palette.fill('muted')}</a:rPr><a:t>${escapeXml(alt)}</a:t></a:r>`;
  const body = `<a:bodyPr wrap="square" ${insets} anchor="ctr"><a:normAutofit/></a:bodyPr>`;
  return `<p:sp>${head}<p:spPr>${transform(raw)}${look}</p:spPr><p:txBody>${body}<a:lstStyle/><a:p><a:pPr algn="ctr"/>${run}</a:p></p:txBody></p:sp>`;
}
