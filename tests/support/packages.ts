import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';

/** A .pptx taken apart, for looking at what is really in it. */
export interface OpenedPackage {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  /** Parsed strictly: a part that is not well-formed fails the test. */
  readonly xml: (name: string) => Document;
}

export function openPackage(file: Uint8Array): OpenedPackage {
  const files = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };
  const text = (name: string): string => strFromU8(bytes(name));
  return { names: Object.keys(files), bytes, text, xml: (name) => parseXml(text(name)) };
}

export function parseXml(source: string): Document {
  const complain = (level: string, message: string): void => {
    // A character that was replaced on purpose is no sign of a wrong encoding.
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: complain }).parseFromString(source, 'text/xml');
}

export const elements = (node: Document | Element, name: string): readonly Element[] => [
  ...node.getElementsByTagName(name),
];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

export const slideNames = ({ names }: OpenedPackage): readonly string[] =>
  names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .toSorted((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]));

/** All words of a part, in order. */
export const wordsIn = (document: Document): string =>
  elements(document, 'a:t')
    .map((run) => run.textContent ?? '')
    .join(' ');

export interface Related {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Every relationship of the package, its target as a part's name. */
export function relationships({ names, xml }: OpenedPackage): readonly Related[] {
  return names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const from = name.replace('_rels/', '').replace(/\.rels$/u, '');
      return elements(xml(name), 'Relationship').map((element) => {
        const external = attribute(element, 'TargetMode') === 'External';
        const target = attribute(element, 'Target') ?? '';
        return {
          from,
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: external ? target : path.posix.normalize(path.posix.join(path.posix.dirname(from), target)),
          external,
        };
      });
    });
}
