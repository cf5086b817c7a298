import type { ExportOutcome } from '../../state/engine.ts';
import type { SlidePictures } from './protocol.ts';

/**
 * Draws slides as PNG files of 1920 by 1080, in the page: a worker has nothing that lays out text. Each slide is put into
 * an SVG picture with its style sheet and its fonts inside, so that nothing is asked for.
 */

type Files = ExportOutcome['files'];

const SIZE = { w: 1920, h: 1080 };
const SLIDE = { w: 1280, h: 720 };

export async function drawPictures(
  pictures: SlidePictures,
  told: (slide: number) => void,
  stopped: () => boolean,
): Promise<Files> {
  const files: Files[number][] = [];
  for (const [i, { name, html }] of pictures.slides.entries()) {
    if (stopped()) return [];
    told(i + 1);
    files.push({ name, bytes: await draw(svgOf(html, pictures)), type: 'image/png' });
  }
  return files;
}

/** Slides stand still here: none is hidden, as in a presentation those are that do not show. */
const STILL =
  '.reveal,.slides{position:static;width:1280px;height:720px}.reveal .slides section.slide{display:block!important;visibility:visible!important;opacity:1!important;position:relative!important;transform:none!important}';

function svgOf(html: string, { css, language, direction }: SlidePictures): string {
  const page = document.implementation.createHTMLDocument();
  const root = page.createElement('div');
  root.lang = language;
  root.dir = direction;
  root.innerHTML = `<div class="reveal"><div class="slides">${html}</div></div>`;
  // The sheet belongs to the picture alone; in a document of ours the policy would refuse it.
  const sheet = `<style xmlns="http://www.w3.org/1999/xhtml"><![CDATA[${css}${STILL}]]></style>`;
  const inside = sheet + new XMLSerializer().serializeToString(root);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.w}" height="${SIZE.h}" viewBox="0 0 ${SLIDE.w} ${SLIDE.h}"><foreignObject width="${SLIDE.w}" height="${SLIDE.h}">${inside}</foreignObject></svg>`;
}

async function draw(svg: string): Promise<Uint8Array> {
  const image = new Image(SIZE.w, SIZE.h);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(SIZE.w, SIZE.h);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(image, 0, 0, SIZE.w, SIZE.h);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
