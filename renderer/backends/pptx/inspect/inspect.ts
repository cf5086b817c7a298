import { readZip } from '../../../core/base/zip.ts';
import { PITCH_NAMESPACE } from '../package/custom-xml.ts';
import { unescapeXml } from '../xml.ts';
import { packageFaults, textOf, type Parts } from './package-faults.ts';

/** Opens a .pptx again and says what is in it, without knowing the deck that it was made of. */
export interface PptxReport {
  /** What would make PowerPoint offer a repair; none in a sound file. */
  readonly faults: readonly string[];
  readonly parts: number;
  readonly slides: number;
  /** Slides with a title that has words. */
  readonly titles: number;
  readonly pictures: Described;
  readonly charts: Described & { readonly editable: number };
  readonly tables: Described & { readonly headed: number };
  /** Names of the fonts that it asks for. */
  readonly fonts: readonly string[];
  /** Slides with speaker notes. */
  readonly notes: number;
  readonly comments: number;
  readonly hasPitch: boolean;
  readonly author: string;
  readonly company: string;
}

export interface Described {
  readonly count: number;
  /** Those with alternative text. */
  readonly described: number;
}

const LIMITS = { entries: 20_000, inflated: 500_000_000 };

export function inspectPptx(bytes: Uint8Array): PptxReport {
  const files = readZip(bytes, LIMITS);
  if (!files.ok) return { ...describe(new Map()), faults: [`the file is no sound zip: ${files.error.detail}`] };
  return describe(files.value);
}

function describe(parts: Parts): PptxReport {
  const names = [...parts.keys()];
  const slides = names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/u.test(name)).map((name) => textOf(parts, name));
  const shapes = slides.flatMap(readShapes);
  const charts = shapes.filter((xml) => xml.includes('/chart"'));
  const tables = shapes.filter((xml) => xml.includes('<a:tbl>'));
  return {
    faults: packageFaults(parts),
    parts: parts.size,
    slides: slides.length,
    titles: slides.filter(hasTitle).length,
    pictures: described(shapes.filter((xml) => xml.startsWith('<p:pic>'))),
    charts: { ...described(charts), editable: names.filter((name) => hasWorkbook(parts, name)).length },
    tables: { ...described(tables), headed: tables.filter((xml) => /<a:tblPr[^>]*firstRow="1"/u.test(xml)).length },
    fonts: fontsIn(parts),
    ...hiddenIn(parts),
  };
}

const readShapes = (xml: string): readonly string[] => xml.match(/<p:(pic|graphicFrame)>[\s\S]*?<\/p:\1>/gu) ?? [];

const described = (shapes: readonly string[]): Described => ({
  count: shapes.length,
  described: shapes.filter((xml) => /<p:cNvPr [^>]*\bdescr="[^"]+"/u.test(xml)).length,
});

/** The title's own shape, with a word in it. */
function hasTitle(xml: string): boolean {
  const shapes = xml.match(/<p:sp>[\s\S]*?<\/p:sp>/gu) ?? [];
  const title = shapes.find((shape) => /<p:ph [^>]*type="(?:ctrTitle|title)"/u.test(shape)) ?? '';
  return /<a:t>[^<]*\S[^<]*<\/a:t>/u.test(title);
}

const hasWorkbook = (parts: Parts, name: string): boolean => {
  const number = /^ppt\/charts\/(chart\d+)\.xml$/u.exec(name)?.[1];
  return number !== undefined && textOf(parts, `ppt/charts/_rels/${number}.xml.rels`).includes('.xlsx"');
};

/** What the theme names, and what runs name beside it; `+mn-lt` and its like refer to the theme. */
function fontsIn(parts: Parts): readonly string[] {
  const named = [...parts.keys()]
    .filter((name) => /^ppt\/(?:theme|slides|charts)\/[^/]+\.xml$/u.test(name))
    .flatMap((name) => [...textOf(parts, name).matchAll(/<a:latin typeface="([^"+][^"]*)"/gu)])
    .map(([, font = '']) => unescapeXml(font));
  return [...new Set(named)].toSorted();
}

function hiddenIn(parts: Parts): Pick<PptxReport, 'notes' | 'comments' | 'hasPitch' | 'author' | 'company'> {
  const names = [...parts.keys()];
  const value = (part: string, tag: string): string =>
    unescapeXml(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'u').exec(textOf(parts, part))?.[1] ?? '');
  return {
    notes: names.filter((name) => /^ppt\/notesSlides\/[^/]+\.xml$/u.test(name)).length,
    comments: names.filter((name) => /^ppt\/comments?\//u.test(name)).length,
    hasPitch: names.some((name) => name.startsWith('customXml/') && textOf(parts, name).includes(PITCH_NAMESPACE)),
    author: value('docProps/core.xml', 'dc:creator'),
    company: value('docProps/app.xml', 'Company'),
  };
}
