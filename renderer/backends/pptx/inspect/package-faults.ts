import { fromUtf8, looksLikeZip, readZip } from '../../../core/base/zip.ts';
import { unescapeXml } from '../xml.ts';
import { xmlFault } from './well-formed.ts';

/** What is wrong with the package, whatever its parts say: parts, what they are, and how they lead to each other. */

export type Parts = ReadonlyMap<string, Uint8Array>;

export const textOf = (parts: Parts, name: string): string => fromUtf8(parts.get(name) ?? new Uint8Array());

const TYPES = '[Content_Types].xml';
const isXml = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

export function packageFaults(parts: Parts): readonly string[] {
  return [
    ...missingFaults(parts),
    ...xmlFaults(parts),
    ...typeFaults(parts),
    ...linkFaults(parts),
    ...bookFaults(parts),
  ];
}

const missingFaults = (parts: Parts): readonly string[] =>
  [TYPES, '_rels/.rels', 'ppt/presentation.xml'].filter((name) => !parts.has(name)).map((name) => `${name} is missing`);

const xmlFaults = (parts: Parts): readonly string[] =>
  [...parts.keys()].filter(isXml).flatMap((name) => {
    const fault = xmlFault(textOf(parts, name));
    return fault === undefined ? [] : [`${name}: ${fault}`];
  });

function typeFaults(parts: Parts): readonly string[] {
  const xml = textOf(parts, TYPES);
  const defaults = new Set([...xml.matchAll(/<Default Extension="([^"]+)"/gu)].map(([, extension = '']) => extension));
  const overrides = [...xml.matchAll(/<Override PartName="\/([^"]+)"/gu)].map(([, name = '']) => unescapeXml(name));
  const named = new Set(overrides);
  const untyped = [...parts.keys()].filter(
    (name) => name !== TYPES && !named.has(name) && !defaults.has(name.split('.').at(-1) ?? ''),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name} has a content type and is not there`),
  ];
}

interface Link {
  readonly id: string;
  readonly target: string;
  readonly external: boolean;
}

function linkFaults(parts: Parts): readonly string[] {
  return [...parts.keys()].filter((name) => name.endsWith('.rels')).flatMap((name) => linksFault(parts, name));
}

function linksFault(parts: Parts, name: string): readonly string[] {
  const source = name.replace('_rels/', '').replace(/\.rels$/u, '');
  const links = readLinks(textOf(parts, name));
  const ids = new Set(links.map(({ id }) => id));
  const used = [...textOf(parts, source).matchAll(/\br:(?:id|embed|link)="([^"]*)"/gu)].map(([, id = '']) => id);
  const lost = links.filter(({ external, target }) => !external && !parts.has(resolved(source, target)));
  return [
    ...(source === '' || parts.has(source) ? [] : [`${name} belongs to no part`]),
    ...(ids.size === links.length ? [] : [`${name} has an id twice`]),
    ...lost.map(({ target }) => `${name} leads to ${target}, which is not there`),
    ...used.filter((id) => id !== '' && !ids.has(id)).map((id) => `${source} uses ${id}, which leads nowhere`),
  ];
}

function readLinks(xml: string): readonly Link[] {
  return [...xml.matchAll(/<Relationship\s([^>]*?)\/>/gu)].map(([, text = '']) => {
    const value = (name: string): string => unescapeXml(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(text)?.[1] ?? '');
    return { id: value('Id'), target: value('Target'), external: value('TargetMode') === 'External' };
  });
}

/** A target is written from the folder of the part that it belongs to, or from the top. */
function resolved(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const LIMITS = { entries: 1000, inflated: 100_000_000 };

/** A chart's workbook is a file of its own, which Excel opens when somebody edits the data. */
const bookFaults = (parts: Parts): readonly string[] =>
  [...parts].flatMap(([name, bytes]) => {
    if (!name.endsWith('.xlsx')) return [];
    return looksLikeZip(bytes) && readZip(bytes, LIMITS).ok ? [] : [`${name} is no workbook`];
  });
