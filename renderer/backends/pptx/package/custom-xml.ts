import { encodeBase64 } from '../../../core/base/base64.ts';
import type { Deck } from '../../../core/deck/model.ts';
import { planSlides } from '../plan.ts';
import type { Relationship } from '../relationships.ts';
import { attributes, stableGuid, XML_HEADER } from '../xml.ts';

/** The pitch inside the file, as a Custom XML Data part: the `.greenlight` archive, and which shape shows which field. */

/** The bytes of the `.greenlight` archive. */
export type EmbeddedPitch = Uint8Array;

export const PITCH_NAMESPACE = 'urn:greenlight:pitch:1';

export function embeddedPitch(
  archive: EmbeddedPitch,
  deck: Deck,
): readonly (readonly [name: string, content: string, relationships: readonly Relationship[]])[] {
  const slides = planSlides(deck).map(({ slide, shapes }) => {
    const mapped = shapes.flatMap(({ name, element }) =>
      element.from.length > 0 ? [`<shape${attributes({ name, fields: element.from.join(' ') })}/>`] : [],
    );
    return `<slide${attributes({ number: slide.number, id: slide.id })}>${mapped.join('')}</slide>`;
  });
  const pitch = `<pitch encoding="base64">${encodeBase64(archive)}</pitch>`;
  const item = `${XML_HEADER}<greenlight xmlns="${PITCH_NAMESPACE}">${pitch}<map>${slides.join('')}</map></greenlight>`;
  const data = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const properties =
    `${XML_HEADER}<ds:datastoreItem ds:itemID="${stableGuid('greenlight pitch')}" xmlns:ds="${data}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${PITCH_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  return [
    ['customXml/item1.xml', item, [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }]],
    ['customXml/itemProps1.xml', properties, []],
  ];
}
