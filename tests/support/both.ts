import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { expect } from 'vitest';
import { bytesIn, folderWith, textIn } from './folders.ts';
import { elements, openPackage, parseXml, slideNames, type OpenedPackage } from './packages.ts';
import { pitchText } from './pitches.ts';
import { greenlight, runHere } from './program.ts';

/** A pitch built by the program into both formats, and what can be read in them. */

export interface Both {
  readonly folder: string;
  readonly pptx: OpenedPackage;
  readonly html: string;
  /** Codes of the findings that `check` prints, by field. */
  readonly findings: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
}

/** Builds a document that has a title at least, and expects that it is built: exit code 0, and not a word of complaint. */
export function buildDocument(document: object, options: readonly string[] = []): Promise<Both> {
  return buildFile(pitchText({ meta: { title: 'A test' }, ...document }), options);
}

export async function buildFile(file: string | Uint8Array, options: readonly string[] = []): Promise<Both> {
  const folder = folderWith({ 'a.pitch.json': file });
  const call = ['build', 'a.pitch.json', '--pptx', 'deck.pptx', '--html', 'deck.html', ...options];
  const { status, err, out } = await greenlight(call, { folder });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^deck\.pptx {2}\d+ slides?, \d.*\ndeck\.html {2}\d+ slides?, \d.*\n(?:no|\d+) findings?/u);
  const cut = options.includes('--cut') ? ['--cut', options[options.indexOf('--cut') + 1] ?? ''] : [];
  const checked = await runHere(['check', path.join(folder, 'a.pitch.json'), '--format', 'json', ...cut]);
  const { findings } = JSON.parse(checked.out) as Both;
  return { folder, findings, pptx: openPackage(bytesIn(folder, 'deck.pptx')), html: textIn(folder, 'deck.html') };
}

export const codesOf = ({ findings }: Both): readonly string[] => [...new Set(findings.map(({ code }) => code))];

/** The codes of what was found at one field. */
export const codesAt = ({ findings }: Both, field: string): readonly string[] =>
  findings.filter((finding) => finding.field === field).map(({ code }) => code);

/** Every part that is XML, those of the workbooks inside as well, with its name. Parsed strictly. */
export function xmlParts(file: OpenedPackage): readonly (readonly [name: string, xml: string])[] {
  const own = file.names.filter(isXml).map((name) => [name, file.text(name)] as const);
  const books = file.names
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((book) =>
      Object.entries(unzipSync(file.bytes(book))).map(
        ([name, bytes]) => [`${book}/${name}`, strFromU8(bytes)] as const,
      ),
    );
  return [...own, ...books];
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

/** What no input may do: break a part of the .pptx, or leave in the HTML anything that runs, loads or listens. */
export function expectSound({ pptx, html }: Both, known: ReadonlySet<string>): void {
  for (const [, xml] of xmlParts(pptx)) {
    expect(() => parseXml(xml)).not.toThrow();
    // oxlint-disable-next-line no-control-regex -- control characters are what it is for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
  }
  expect(slideNames(pptx).length).toBeGreaterThan(0);
  expect(scriptsIn(html).filter((script) => !known.has(script))).toEqual([]);
  expect(liveParts(html)).toEqual([]);
}

/** The content of every script of a page. */
export const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/giu)].map(([, content = '']) => content);

const LOADS = /^(?:script|iframe|object|embed|frame|applet|form|base|link)$/iu;
const HARMLESS = /^(?:#|https?:\/\/|mailto:|data:(?:image|font)\/)/iu;

/** Tags and attributes of a page, its own scripts and styles aside, that would run, load or listen. */
function liveParts(html: string): readonly string[] {
  const page = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu, '');
  return [...page.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/giu)].flatMap(
    ([tag, name = '', rest = '']) => {
      const given = [...rest.matchAll(/\s([^\s=>]+)(?:="([^"]*)")?/gu)];
      const live = given.some(
        ([, key = '', value = '']) =>
          key.toLowerCase().startsWith('on') ||
          (/^(?:href|src|action|formaction|xlink:href)$/iu.test(key) && !HARMLESS.test(value)),
      );
      return live || LOADS.test(name) ? [tag] : [];
    },
  );
}

/** Words without white space, soft hyphens and marks of direction, so that line breaks do not matter. */
export const squeezed = (text: string): string => text.replaceAll(/[\s\u00A0\u00AD\u200B-\u200F\u2060]+/gu, '');

/** All words of all slides, squeezed. */
export const wordsOnSlides = (pptx: OpenedPackage): string =>
  squeezed(
    slideNames(pptx)
      .map((name) => wordsOfPart(pptx, name))
      .join(' '),
  );

/** The text of slides that hold nothing but text, one after the other: what did not fit elsewhere. Squeezed. */
export function textSlides({ pptx, html }: Both): { readonly slides: string; readonly page: string } {
  const shapes = slideNames(pptx).flatMap((name) => elements(pptx.xml(name), 'p:sp'));
  const texts = shapes.filter((shape) => elements(shape, 'p:cNvPr')[0]?.getAttribute('name') === 'Text');
  const boxes = [...html.matchAll(/<div class="t[^>]*data-name="Text"[^>]*>([\s\S]*?)<\/div>/gu)];
  return {
    slides: squeezed(
      texts
        .map((shape) =>
          elements(shape, 'a:t')
            .map(({ textContent }) => textContent)
            .join(''),
        )
        .join(''),
    ),
    page: plainText(boxes.map(([, content = '']) => content).join('')),
  };
}

const wordsOfPart = (pptx: OpenedPackage, name: string): string =>
  elements(pptx.xml(name), 'a:t')
    .map((run) => run.textContent ?? '')
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** All words of a page as a reader sees them, squeezed. */
export const wordsOfPage = (html: string): string => plainText(bodyOf(html));

/** What a page shows, without its scripts and styles. */
export const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<body')).replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu, '');

const plainText = (markup: string): string =>
  squeezed(
    markup.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole),
  );
