import { err, ok, type Result } from '../../../core/base/result.ts';

/**
 * A picture as a slide needs it: decoded by the browser, no larger than a screen, and written anew, which leaves behind
 * where and with what it was taken. The browser decodes and encodes beside the page's own thread.
 */
export interface ReadPicture {
  /** SHA-256 of the bytes, as `media` names them. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
}

export interface PictureError {
  readonly code: 'unreadable';
}

/** Pixels on the long side: a slide on a display of four times Full HD, with something to spare. */
const LONGEST = 2560;
const QUALITY = 0.85;
/** A larger file is no picture for a slide, and decoding it would stop the machine. */
const MOST_BYTES = 100_000_000;

export async function readPicture(file: Blob): Promise<Result<ReadPicture, PictureError>> {
  if (file.size > MOST_BYTES) return err({ code: 'unreadable' });
  try {
    const canvas = await drawn(file);
    const blob = await encoded(canvas, file.type);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const type = blob.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
    return ok({ key: await hashOf(bytes), bytes, type });
  } catch {
    // No decoder of the browser takes it: a kind it does not know, or a damaged file.
    return err({ code: 'unreadable' });
  }
}

async function drawn(file: Blob): Promise<OffscreenCanvas> {
  const source = (await isSvg(file)) ? await drawing(file) : await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(source.width, source.height));
  const [width, height] = [source.width, source.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  if (source instanceof ImageBitmap) source.close();
  return canvas;
}

const isSvg = async (file: Blob): Promise<boolean> =>
  file.type === 'image/svg+xml' || (file.type === '' && /<svg[\s>]/u.test(await file.slice(0, 1000).text()));

/** A drawing has no pixels of its own: it gets as many as a slide can show. As an image it runs and fetches nothing. */
async function drawing(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = LONGEST / Math.max(image.naturalWidth, image.naturalHeight, 1);
    image.width = Math.round((image.naturalWidth || LONGEST) * scale);
    image.height = Math.round((image.naturalHeight || LONGEST) * scale);
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * What can be seen through is a PNG, what came as a photograph stays one. Of anything else the PNG, which keeps lines
 * sharp, unless it is large and a photograph would be much smaller.
 */
async function encoded(canvas: OffscreenCanvas, was: string): Promise<Blob> {
  const photograph = (): Promise<Blob> => canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  if (was === 'image/jpeg') return photograph();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (png.size < LARGE || hasAlpha(canvas)) return png;
  const jpeg = await photograph();
  return jpeg.size * 3 < png.size ? jpeg : png;
}

const LARGE = 1_000_000;

function hasAlpha(canvas: OffscreenCanvas): boolean {
  const context = canvas.getContext('2d');
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
