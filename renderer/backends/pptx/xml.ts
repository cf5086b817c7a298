/** Writing XML by hand: what goes in between is always escaped here. */

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  /[&<>"]/u.test(text) ? text.replaceAll(/[&<>"]/gu, (char) => ENTITIES[char] ?? char) : text;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

export const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => CHARACTERS[entity] ?? entity);

/** From the first `open` to the next `close`, both included; empty where there is none. Quicker than any pattern. */
export function firstBetween(xml: string, open: string, close: string): string {
  const from = xml.indexOf(open);
  const to = from < 0 ? -1 : xml.indexOf(close, from);
  return to < 0 ? '' : xml.slice(from, to + close.length);
}

/** All elements of some names, which do not stand in each other and have no attributes, in order. */
export function elementsNamed(xml: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  const opening = new RegExp(`<(${names.join('|')})>`, 'gu');
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const element = firstBetween(xml.slice(match.index), match[0], `</${match[1]}>`);
    if (element === '') break;
    found.push(element);
    opening.lastIndex = match.index + element.length;
  }
  return found;
}

/** Attributes with their values; those without one are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) text += ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  return text;
}

export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

/** Declared once, on the root of a slide, layout or master. */
export const ROOT_NAMESPACES = `xmlns:a="${NS.a}" xmlns:r="${NS.r}" xmlns:p="${NS.p}"`;

/** The same text always gives the same identifier, in the form that Office writes them. */
export function stableGuid(seed: string): string {
  const words = [0x81_1c_9d_c5, 0x01_00_01_93, 0x9e_37_79_b9, 0x85_eb_ca_6b].map((start) => fnv(seed, start));
  const hex = words
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

/** FNV-1a, 32 bits. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
