import { FRAMES } from '../../../core/deck/model.ts';
import type { TextStyle } from '../../../core/theme/resolve.ts';
import { masterPlaceholders } from '../placeholders.ts';
import { fontXml, lineSpacing } from '../text-xml.ts';
import { attributes, ROOT_NAMESPACES, XML_HEADER } from '../xml.ts';
import { backgroundXml, placeholderXml, SHAPE_TREE_HEAD } from './frame-shapes.ts';
import type { LayoutContext } from './layouts.ts';

/** The slide master: title, body, footer and slide number, and the text styles that everything inherits. */

/** Ids of a master and its layouts are one sequence, and begin here by rule of the format. */
const FIRST_ID = 2_147_483_648;

export function masterXml(context: LayoutContext): string {
  const { theme, palette, language } = context;
  const shapes = masterPlaceholders(theme).map((holder, i) => placeholderXml(i + 2, holder, palette, language));
  const data = `<p:cSld>${backgroundXml('background', palette)}<p:spTree>${SHAPE_TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld>`;
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const layouts = FRAMES.map((_, i) => `<p:sldLayoutId id="${FIRST_ID + 1 + i}" r:id="rId${i + 1}"/>`).join('');
  return `${XML_HEADER}<p:sldMaster ${ROOT_NAMESPACES}>${data}${map}<p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst>${textStyles(context)}</p:sldMaster>`;
}

function textStyles(context: LayoutContext): string {
  const { styles } = context.theme;
  const title = level(1, styles.title, 0, context);
  const body = [1, 2, 3, 4, 5].map((n) => level(n, n === 1 ? styles.body : styles.support, n - 1, context)).join('');
  const other = [1, 2, 3, 4, 5].map((n) => level(n, styles.support, n - 1, context)).join('');
  return `<p:txStyles><p:titleStyle>${title}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles>`;
}

/** Indent of one level: a quarter of an inch. */
const INDENT = 228_600;

function level(n: number, style: TextStyle, depth: number, { palette, language }: LayoutContext): string {
  const own = attributes({
    marL: depth * INDENT,
    indent: depth > 0 ? -INDENT : 0,
    algn: language.rtl ? 'r' : 'l',
    defTabSz: 914400,
    rtl: language.rtl ? 1 : 0,
    eaLnBrk: 1,
    latinLnBrk: 0,
    hangingPunct: 1,
  });
  const bullet = depth > 0 ? '<a:buFont typeface="Arial"/><a:buChar char="–"/>' : '<a:buNone/>';
  const run = `<a:defRPr${attributes({ sz: Math.round(style.size * 100), b: Number(style.bold), kern: 1200 })}>${palette.fill('ink')}${fontXml(style.font)}</a:defRPr>`;
  return `<a:lvl${n}pPr${own}>${lineSpacing(style.spacing, style.size)}<a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}${run}</a:lvl${n}pPr>`;
}
