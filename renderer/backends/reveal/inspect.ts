import { encodeBase64 } from '../../core/base/base64.ts';
import { utf8 } from '../../core/base/zip.ts';

/** Reads an exported HTML deck through again and says what is in it, without knowing the deck that it was made of. */
export interface HtmlReport {
  /** What would keep it from showing, or let it ask somebody for something; none in a sound file. */
  readonly faults: readonly string[];
  readonly slides: number;
  readonly titles: number;
  /** Pictures and charts, and those of them with alternative text. */
  readonly pictures: number;
  readonly described: number;
  readonly tables: number;
  /** Tables whose columns have headers. */
  readonly headed: number;
  /** Font files that are inside. */
  readonly fonts: number;
  /** Slides with speaker notes. */
  readonly notes: number;
}

type Sha256 = (bytes: Uint8Array) => Promise<Uint8Array>;

export async function inspectHtml(html: string, sha256: Sha256): Promise<HtmlReport> {
  const slides = html.match(/<section class="slide[\s\S]*?<\/section>/gu) ?? [];
  const images = slides.flatMap((slide) => slide.match(/<img[^>]*>|<[a-z]+[^>]* role="img"[^>]*>/gu) ?? []);
  const tables = slides.flatMap((slide) => slide.match(/<table[\s\S]*?<\/table>/gu) ?? []);
  return {
    faults: [...shapeFaults(html, slides.length), ...requestFaults(html), ...(await scriptFaults(html, sha256))],
    slides: slides.length,
    titles: slides.filter(hasTitle).length,
    pictures: images.length,
    described: images.filter((tag) => /\s(?:alt|aria-label)="[^"]+"/u.test(tag)).length,
    tables: tables.length,
    headed: tables.filter((table) => /<th scope="col"/u.test(table)).length,
    fonts: html.match(/@font-face\{/gu)?.length ?? 0,
    notes: html.match(/<aside class="notes">/gu)?.length ?? 0,
  };
}

function hasTitle(slide: string): boolean {
  const id = /aria-labelledby="([^"]+)"/u.exec(slide)?.[1] ?? '';
  const title = new RegExp(`<(h[12]) id="${id}"[\\s\\S]*?</\\1>`, 'u').exec(slide)?.[0] ?? '';
  return title.replaceAll(/<[^>]*>/gu, '').trim() !== '';
}

function shapeFaults(html: string, slides: number): readonly string[] {
  return [
    ...(html.startsWith('<!doctype html>\n<html lang="') ? [] : ['it does not begin as a page in a language']),
    ...(html.endsWith('</html>\n') ? [] : ['it ends before the page does']),
    ...(slides > 0 ? [] : ['it has no slide']),
  ];
}

/** Everything that a browser would fetch by itself; a link that a person may click is none of it. */
function requestFaults(html: string): readonly string[] {
  const markup = html.replaceAll(/<script>[\s\S]*?<\/script>/gu, '');
  const sources = [...markup.matchAll(/<(?!a\s)[a-z]+[^>]*?\s(?:src|href|srcset|data|poster)="([^"]*)"/gu)];
  const looks = (markup.match(/<style>[\s\S]*?<\/style>|\sstyle="[^"]*"/gu) ?? []).join('\n');
  const styled = [...looks.matchAll(/url\(\s*["']?([^"')]*)/gu)];
  const imported = /@import\b/u.test(looks) ? ['@import'] : [];
  const asked = [...sources, ...styled].map(([, address = '']) => address);
  const leaving = asked.filter((address) => address !== '' && !/^(?:data:|#)/u.test(address));
  return [...leaving, ...imported].map((address) => `it would ask for ${address.slice(0, 60)}`);
}

/** Nothing may be fetched, and every script that stands in the file is one that the policy knows. */
async function scriptFaults(html: string, sha256: Sha256): Promise<readonly string[]> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, source = '']) => source);
  const hashes = await Promise.all(scripts.map(async (source) => encodeBase64(await sha256(utf8(source)))));
  const unknown = hashes.filter((hash) => !policy.includes(`sha256-${hash}`)).length;
  return [
    ...(policy.includes('default-src &#39;none&#39;') ? [] : ['it has no policy that forbids requests']),
    ...(scripts.length > 0 ? [] : ['it has no script']),
    ...(unknown === 0 ? [] : [`${unknown} of its scripts would not run`]),
  ];
}
