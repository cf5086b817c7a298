/**
 * Whether a part is XML that a program can read: one root, every element closed by its own name, attributes quoted and
 * named once, no bare `<` or `&`, no character that XML has not. A worker has no parser of its own, and a repair prompt
 * is the worst that can happen to a file.
 */

/** What is wrong, or undefined where nothing is. */
export function xmlFault(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return 'a character that XML does not have';
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const between = xml.slice(end, match.index);
    const fault = textFault(between, open.length > 0) ?? tokenFault(match, open);
    if (fault !== undefined) return fault;
    if (match[2] !== undefined && open.length === 0 && match[4] === '/') roots++;
    else if (match[2] !== undefined && open.length === 1 && match[4] !== '/') roots++;
    end = match.index + match[0].length;
  }
  const rest = textFault(xml.slice(end), false);
  if (rest !== undefined) return rest;
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? undefined : `${roots} root elements`;
}

/** A declaration or comment; or an element's end; or its beginning, with attributes and perhaps its end. */
const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/gu;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
// oxlint-disable-next-line no-control-regex -- these are the characters that it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF]))/u;

function textFault(text: string, inside: boolean): string | undefined {
  if (text.includes('<')) return `a stray < near “${text.slice(text.indexOf('<'), text.indexOf('<') + 20)}”`;
  if (BARE_AMPERSAND.test(text)) return 'a bare &';
  return inside || text.trim() === '' ? undefined : 'text outside the root element';
}

function tokenFault([, closes, opens, attributes = '', ends]: RegExpMatchArray, open: string[]): string | undefined {
  if (closes !== undefined) {
    const last = open.pop();
    return last === closes ? undefined : `</${closes}> closes <${last ?? 'nothing'}>`;
  }
  if (opens === undefined) return undefined;
  if (ends !== '/') open.push(opens);
  const names = new Set<string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (names.has(name)) return `<${opens}> has ${name} twice`;
    if (BARE_AMPERSAND.test(value)) return `a bare & in ${name}`;
    names.add(name);
  }
  return undefined;
}
