import { SECTIONS, type Slide } from '../../../core/deck/model.ts';
import type { Theme } from '../../../core/theme/resolve.ts';
import type { TextLanguage } from '../text-xml.ts';
import { attributes, escapeXml, ROOT_NAMESPACES, stableGuid, XML_HEADER } from '../xml.ts';

/** The presentation part: which slides in which order and section, how large, and what text is by default. */

/** Slide ids begin here by rule of the format. */
const FIRST_SLIDE_ID = 256;

export interface PresentationIds {
  readonly master: string;
  readonly notesMaster: string | undefined;
  readonly slides: readonly string[];
}

export function presentationXml(
  slides: readonly Slide[],
  ids: PresentationIds,
  theme: Theme,
  language: TextLanguage,
): string {
  const list = ids.slides.map((id, i) => `<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="${id}"/>`).join('');
  const notes =
    ids.notesMaster === undefined
      ? ''
      : `<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst>`;
  const own = attributes({ rtl: language.rtl ? 1 : undefined, saveSubsetFonts: 1, autoCompressPictures: 0 });
  return (
    `${XML_HEADER}<p:presentation ${ROOT_NAMESPACES}${own}>` +
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${ids.master}"/></p:sldMasterIdLst>${notes}` +
    `<p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle>${defaultText(theme, language)}</p:defaultTextStyle>${sections(slides)}</p:presentation>`
  );
}

function defaultText(theme: Theme, { tag, rtl }: TextLanguage): string {
  const size = theme.styles.support.size * 100;
  const run = `<a:defRPr${attributes({ lang: tag, sz: size, kern: 1200 })}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>`;
  const own = attributes({
    marL: 0,
    algn: rtl ? 'r' : 'l',
    defTabSz: 914_400,
    rtl: rtl ? 1 : 0,
    eaLnBrk: 1,
    latinLnBrk: 0,
    hangingPunct: 1,
  });
  return `<a:defPPr><a:defRPr${attributes({ lang: tag })}/></a:defPPr><a:lvl1pPr${own}>${run}</a:lvl1pPr>`;
}

function sections(slides: readonly Slide[]): string {
  const used = SECTIONS.filter((section) => slides.some((slide) => slide.section === section));
  const entries = used.map((section) => {
    const ids = slides.flatMap((slide, i) =>
      slide.section === section ? [`<p14:sldId id="${FIRST_SLIDE_ID + i}"/>`] : [],
    );
    return `<p14:section name="${escapeXml(section)}" id="${stableGuid(`section ${section}`)}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  const list = `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${entries.join('')}</p14:sectionLst>`;
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">${list}</p:ext></p:extLst>`;
}

export const presentationPropertiesXml = (): string => `${XML_HEADER}<p:presentationPr ${ROOT_NAMESPACES}/>`;

export const viewPropertiesXml = (): string => `${XML_HEADER}<p:viewPr ${ROOT_NAMESPACES}/>`;

export const tableStylesXml = (): string =>
  `${XML_HEADER}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;
