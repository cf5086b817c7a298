import type { Deck } from '../../../core/deck/model.ts';
import { escapeXml, XML_HEADER } from '../xml.ts';

/** Document properties. No dates: nothing that is made twice may differ. */

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const VARIANTS = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

export function corePropertiesXml({ title, author, language }: Deck): string {
  const creator = escapeXml(author);
  return (
    `${XML_HEADER}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${creator}</dc:creator>` +
    `<dc:language>${escapeXml(language)}</dc:language><cp:lastModifiedBy>${creator}</cp:lastModifiedBy></cp:coreProperties>`
  );
}

export function appPropertiesXml(deck: Deck, titles: readonly string[], notes: number): string {
  const { theme, organisation } = deck;
  const heading = (name: string, count: number): string =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  const parts = [theme.name, ...titles].map((part) => `<vt:lpstr>${escapeXml(part)}</vt:lpstr>`).join('');
  return (
    `${XML_HEADER}<Properties xmlns="${EXTENDED}" xmlns:vt="${VARIANTS}"><Application>Greenlight</Application>` +
    `<PresentationFormat>Widescreen</PresentationFormat><Slides>${titles.length}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides>` +
    `<HeadingPairs><vt:vector size="4" baseType="variant">${heading('Theme', 1)}${heading('Slide Titles', titles.length)}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length + 1}" baseType="lpstr">${parts}</vt:vector></TitlesOfParts>` +
    `${organisation === '' ? '' : `<Company>${escapeXml(organisation)}</Company>`}</Properties>`
  );
}
