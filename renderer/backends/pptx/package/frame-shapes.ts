import { inchesToEmu, ptToEmu, pt, type Box, type Pt } from '../../../core/base/units.ts';
import type { ColorRole } from '../../../core/theme/roles.ts';
import type { Palette } from '../palette.ts';
import { placeOf, type Placeholder } from '../placeholders.ts';
import { SLIDE_NUMBER_FIELD } from '../shapes.ts';
import { bodyProperties, fontXml, lineSpacing, type TextLanguage } from '../text-xml.ts';
import { attributes, escapeXml } from '../xml.ts';

/** Shapes of masters and layouts. */

export function transformXml({ x, y, w, h }: Box): string {
  const at = attributes({ x: inchesToEmu(x), y: inchesToEmu(y) });
  const size = attributes({ cx: inchesToEmu(w), cy: inchesToEmu(h) });
  return `<a:xfrm><a:off${at}/><a:ext${size}/></a:xfrm>`;
}

/** A placeholder whose slides inherit place, size, colour and spacing. */
export function placeholderXml(id: number, spec: Placeholder, palette: Palette, language: TextLanguage): string {
  const { name, type, index, box, anchor = 'top', prompt } = spec;
  const holder = `<p:ph${attributes({ type, idx: index, sz: index !== undefined && index >= 10 ? 'quarter' : undefined })}/>`;
  const head = `<p:nvSpPr><p:cNvPr${attributes({ id, name })}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr>`;
  const place = `<p:spPr>${transformXml(placeOf(box, language.rtl))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  const text =
    type === 'sldNum'
      ? slideNumberField(language)
      : `<a:r><a:rPr lang="${escapeXml(language.tag)}"/><a:t>${escapeXml(prompt)}</a:t></a:r>`;
  const body = `${bodyProperties(anchor, language)}<a:lstStyle>${levelXml(spec, palette, language)}</a:lstStyle><a:p>${text}</a:p>`;
  return `<p:sp>${head}${place}<p:txBody>${body}</p:txBody></p:sp>`;
}

function levelXml({ style, color, align = 'start' }: Placeholder, palette: Palette, { rtl }: TextLanguage): string {
  const algn = (align === 'start') === rtl ? 'r' : 'l';
  const font = fontXml(style.font);
  const run = `<a:defRPr${attributes({ sz: Math.round(style.size * 100), b: Number(style.bold), i: 0, kern: 1200 })}>${palette.fill(color)}${font}</a:defRPr>`;
  return `<a:lvl1pPr marL="0" indent="0"${attributes({ algn, rtl: rtl ? 1 : 0 })}>${lineSpacing(style.spacing, style.size)}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${run}</a:lvl1pPr>`;
}

const slideNumberField = ({ tag }: TextLanguage): string =>
  `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr lang="${escapeXml(tag)}"/><a:t>‹#›</a:t></a:fld>`;

export function barXml(id: number, name: string, box: Box, color: ColorRole, palette: Palette): string {
  const head = `<p:nvSpPr><p:cNvPr${attributes({ id, name })}/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>`;
  return `<p:sp>${head}<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${palette.fill(color)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

export function ruleXml(id: number, name: string, box: Box, color: ColorRole, weight: Pt, palette: Palette): string {
  const head = `<p:nvCxnSpPr><p:cNvPr${attributes({ id, name })}/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>`;
  const line = `<a:ln w="${ptToEmu(weight)}">${palette.fill(color)}</a:ln>`;
  return `<p:cxnSp>${head}<p:spPr>${transformXml(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</p:spPr></p:cxnSp>`;
}

export const FOOTER_RULE_WEIGHT = pt(0.75);

export const SHAPE_TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const backgroundXml = (color: ColorRole, palette: Palette): string =>
  `<p:bg><p:bgPr>${palette.fill(color)}<a:effectLst/></p:bgPr></p:bg>`;
