import { decodeBase64 } from '../../core/base/base64.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { fromUtf8, looksLikeZip, readZip } from '../../core/base/zip.ts';
import { archiveError, type OpenError } from '../../core/pitch/open-error.ts';
import { PITCH_NAMESPACE } from './package/custom-xml.ts';
import { unescapeXml } from './xml.ts';

/** What a .pptx holds, as far as it concerns us. */
export interface PptxContent {
  readonly title: string;
  readonly author: string;
  readonly slides: number;
  /** Slides with speaker notes. */
  readonly notes: number;
  /** The bytes of the pitch inside, where there is one. */
  readonly pitch: Uint8Array | undefined;
}

const LIMITS = { entries: 20_000, inflated: 500_000_000 };
const PRESENTATION = 'ppt/presentation.xml';
const WANTED =
  /^(?:ppt\/presentation\.xml|docProps\/core\.xml|customXml\/item\d+\.xml|ppt\/(?:slides|notesSlides)\/[^/]+\.xml)$/u;

/** Undefined for what is no presentation; an error for one that cannot be read. */
export function readPptx(bytes: Uint8Array): Result<PptxContent | undefined, OpenError> {
  if (!looksLikeZip(bytes)) return ok(undefined);
  const files = readZip(bytes, LIMITS, (name) => WANTED.test(name));
  if (!files.ok) return err(archiveError(files.error));
  if (!files.value.has(PRESENTATION)) return ok(undefined);
  const text = (name: string): string => fromUtf8(files.value.get(name) ?? new Uint8Array());
  const names = [...files.value.keys()];
  const core = text('docProps/core.xml');
  const property = (tag: string): string =>
    unescapeXml(new RegExp(`<dc:${tag}>([^<]*)</dc:${tag}>`, 'u').exec(core)?.[1] ?? '');
  const item = names
    .filter((name) => name.startsWith('customXml/'))
    .map(text)
    .find((xml) => xml.includes(PITCH_NAMESPACE));
  const encoded = /<pitch encoding="base64">([^<]*)<\/pitch>/u.exec(item ?? '')?.[1];
  return ok({
    title: property('title'),
    author: property('creator'),
    slides: names.filter((name) => name.startsWith('ppt/slides/')).length,
    notes: names.filter((name) => name.startsWith('ppt/notesSlides/')).length,
    pitch: encoded === undefined ? undefined : decodeBase64(encoded),
  });
}
