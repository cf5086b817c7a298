import { attributes, unescapeXml, XML_HEADER } from './xml.ts';

/** Relationships of a part: which other parts and addresses it uses, under which ids. */

export interface Relationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly target: string;
  readonly external?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type RelationshipType =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'chart'
  | 'package'
  | 'image'
  | 'hyperlink'
  | 'customXml'
  | 'customXmlProps';

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const entries = relationships.map(({ id, type, target, external }) => {
    const uri = type === 'core-properties' ? `${PACKAGE}/metadata/core-properties` : `${OFFICE}/${type}`;
    return `<Relationship${attributes({ Id: id, Type: uri, Target: target, TargetMode: external ? 'External' : undefined })}/>`;
  });
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}

/** As pptxgenjs wrote them: ids, last step of the type, and targets. */
export function readRelationships(
  xml: string,
): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  return [...xml.matchAll(/<Relationship ([^>]*?)\/>/gu)].map(([, text = '']) => {
    const value = (name: string): string => unescapeXml(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(text)?.[1] ?? '');
    return { id: value('Id'), type: value('Type').split('/').at(-1) ?? '', target: value('Target') };
  });
}
