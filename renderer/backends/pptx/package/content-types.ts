import { escapeXml, XML_HEADER } from '../xml.ts';

/** `[Content_Types].xml`: what each part is. */

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const BY_NAME: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/u, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/u, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/u, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/u, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/u, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/u, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/u, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/u, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/u, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/u, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/u, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/u, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/u, `${OFFICE}.extended-properties+xml`],
  [/^customXml\/itemProps\d+\.xml$/u, `${OFFICE}.customXmlProperties+xml`],
];

const BY_EXTENSION: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

export function contentTypesXml(parts: readonly string[]): string {
  const extensions = [...new Set(parts.map((part) => part.split('.').at(-1) ?? ''))].toSorted();
  const defaults = extensions.map(
    (extension) => `<Default Extension="${extension}" ContentType="${BY_EXTENSION[extension] ?? ''}"/>`,
  );
  const overrides = parts.flatMap((part) => {
    const type = BY_NAME.find(([pattern]) => pattern.test(part))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`];
  });
  return `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
