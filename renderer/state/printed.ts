import type { ReceiptRow } from './engine.ts';

/** What files that are no decks say of themselves: a PDF its pages, a PNG its size. Their bytes are read, not believed. */

/** How many pages a PDF has, or undefined where it is none, or is not whole. */
export function pagesOf(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/u.test(text)) return undefined;
  return text.match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The last chunk of a whole file. */
const END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** Width and height in pixels, or undefined where it is no PNG, or is not whole. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const header = 24;
  const isWhole = PNG.every((byte, i) => bytes[i] === byte) && END.every((byte, i) => bytes.at(i - 8) === byte);
  if (!isWhole || bytes.length < header + END.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One page a slide, or at least one where notes may need more. */
export function pagesRow(
  pdfs: readonly (Named & { readonly format: 'pdf' | 'handout' })[],
  slides: number,
): ReceiptRow {
  const counted = pdfs.map(({ name, bytes, format }) => ({ name, format, pages: pagesOf(bytes) }));
  const wrong = counted.filter(({ pages = -1, format }) => (format === 'pdf' ? pages !== slides : pages < slides));
  const pages = counted.reduce((sum, one) => sum + (one.pages ?? 0), 0);
  return { check: 'pages', ok: wrong.length === 0, figures: { pages }, names: wrong.map(({ name }) => name) };
}

const PICTURE = { width: 1920, height: 1080 };

/** A picture a slide, each as large as it should be. */
export function picturesRow(pictures: readonly Named[], slides: number): ReceiptRow {
  const wrong = pictures.filter(({ bytes }) => {
    const size = pictureSize(bytes);
    return size?.width !== PICTURE.width || size.height !== PICTURE.height;
  });
  const ok = wrong.length === 0 && pictures.length === slides;
  const figures = { pictures: pictures.length, slides };
  return { check: 'pictures', ok, figures, names: wrong.map(({ name }) => name) };
}
