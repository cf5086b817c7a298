import type { StageFont } from '../../../core/deck/stage-protocol.ts';
import type { FontFaceFile } from '../../../state/engine.ts';

/** The fonts of the deck that is open: as bytes for the stage, and known to the page for small slides. */

const files = new Map<string, Promise<Uint8Array>>();

/** Each file is read once. */
function bytesOf(url: string): Promise<Uint8Array> {
  let reading = files.get(url);
  if (!reading) {
    reading = fetch(url).then(async (response) => new Uint8Array(await response.arrayBuffer()));
    reading.catch(() => files.delete(url));
    files.set(url, reading);
  }
  return reading;
}

export function stageFonts(fonts: readonly FontFaceFile[]): Promise<readonly StageFont[]> {
  return Promise.all(fonts.map(async ({ url, ...face }) => ({ ...face, bytes: await bytesOf(url) })));
}

const inPage = new Map<string, FontFace>();

/** Takes out the faces of the deck before: the names are the same, and a theme has its own files behind them. */
export function putFontsInPage(fonts: readonly FontFaceFile[]): void {
  const wanted = new Map(fonts.map((font) => [JSON.stringify(font), font]));
  for (const [key, face] of inPage) {
    if (wanted.has(key)) continue;
    document.fonts.delete(face);
    inPage.delete(key);
  }
  for (const [key, { family, url, ...descriptors }] of wanted) {
    if (inPage.has(key)) continue;
    const face = new FontFace(family, `url("${url}")`, { ...descriptors, lineGapOverride: '0%' });
    document.fonts.add(face);
    inPage.set(key, face);
  }
}
