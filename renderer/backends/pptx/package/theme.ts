import type { FontFamily, Theme } from '../../../core/theme/resolve.ts';
import { THEME_SLOTS } from '../palette.ts';
import { attributes, escapeXml, NS, XML_HEADER } from '../xml.ts';

/** The theme part: the deck's own colours and fonts, so that "Design" and new shapes agree with it. */
export function themeXml(theme: Theme): string {
  const name = escapeXml(theme.name);
  const colors = THEME_SLOTS.map(
    ([slot, role]) => `<a:${slot}><a:srgbClr val="${theme.colors[role]}"/></a:${slot}>`,
  ).join('');
  const fonts = `<a:majorFont>${fontXml(theme.fonts.head)}</a:majorFont><a:minorFont>${fontXml(theme.fonts.body)}</a:minorFont>`;
  const elements = `<a:clrScheme name="${name}">${colors}</a:clrScheme><a:fontScheme name="${name}">${fonts}</a:fontScheme>${FORMATS}`;
  return `${XML_HEADER}<a:theme xmlns:a="${NS.a}" name="${name}"><a:themeElements>${elements}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}

const fontXml = ({ latin, eastAsian, complex }: FontFamily): string =>
  `<a:latin${attributes({ typeface: latin })}/><a:ea${attributes({ typeface: eastAsian })}/><a:cs${attributes({ typeface: complex })}/>`;

const PH = '<a:schemeClr val="phClr"/>';
const FILL = `<a:solidFill>${PH}</a:solidFill>`;
const LINES = [6350, 12_700, 19_050].map(
  (w) => `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`,
);
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Flat: solid fills, plain lines, no effects. */
const FORMATS =
  `<a:fmtScheme name="Flat"><a:fillStyleLst>${FILL}${FILL}${FILL}</a:fillStyleLst>` +
  `<a:lnStyleLst>${LINES.join('')}</a:lnStyleLst><a:effectStyleLst>${EFFECT}${EFFECT}${EFFECT}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL}${FILL}${FILL}</a:bgFillStyleLst></a:fmtScheme>`;
