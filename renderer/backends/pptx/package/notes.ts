import type { TextLanguage } from '../text-xml.ts';
import { plainParagraph } from '../text-xml.ts';
import { attributes, ROOT_NAMESPACES, XML_HEADER } from '../xml.ts';
import { SHAPE_TREE_HEAD } from './frame-shapes.ts';

/** Speaker notes: a page with the slide above and the text below, one paragraph per line. */

const PICTURE = '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>';
const TEXT = '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>';
const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Notes are printed on paper, so they are dark on white whatever the theme. */
export function notesMasterXml(): string {
  const background = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const tree = `<p:spTree>${SHAPE_TREE_HEAD}${imageShape(2, PICTURE)}${bodyShape(3, TEXT, '<a:p><a:endParaRPr/></a:p>')}</p:spTree>`;
  const run =
    '<a:defRPr sz="1200" kern="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>';
  const style = `<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${run}</a:lvl1pPr></p:notesStyle>`;
  return `${XML_HEADER}<p:notesMaster ${ROOT_NAMESPACES}><p:cSld>${background}${tree}</p:cSld>${COLOR_MAP}${style}</p:notesMaster>`;
}

export function notesSlideXml(notes: readonly string[], language: TextLanguage): string {
  const paragraphs = notes.map((text) => plainParagraph(text, language)).join('');
  const tree = `<p:spTree>${SHAPE_TREE_HEAD}${imageShape(2, '')}${bodyShape(3, '', paragraphs)}</p:spTree>`;
  return `${XML_HEADER}<p:notes ${ROOT_NAMESPACES}><p:cSld>${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function imageShape(id: number, transform: string): string {
  const geometry = transform === '' ? '' : `${transform}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return `<p:sp><p:nvSpPr><p:cNvPr${attributes({ id, name: 'Slide image' })}/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${geometry}</p:spPr></p:sp>`;
}

function bodyShape(id: number, transform: string, paragraphs: string): string {
  const geometry = transform === '' ? '' : `${transform}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return `<p:sp><p:nvSpPr><p:cNvPr${attributes({ id, name: 'Notes' })}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${geometry}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}
