import { useEffect, useMemo, type ReactNode } from 'react';
import { readThumbnail, type Thumbnail } from '../../../state/thumbnail.ts';
import type { FontFaceFile } from '../../../state/engine.ts';
import { SlideThumb } from '../preview/slide-thumb.tsx';

/** Decks name their fonts alike; here those of many themes stand beside each other, each under a name of its own. */
const known = new Map<string, string>();

/** The first slide of a recent file; nothing where none was kept. */
export function RecentThumb({ thumbnail }: { readonly thumbnail: Thumbnail }): ReactNode {
  const { slide, view, fonts } = useMemo(() => renamed(thumbnail), [thumbnail]);
  useEffect(() => fonts.forEach(put), [fonts]);
  return <SlideThumb view={view} slide={slide} />;
}

/** For the start page: `undefined` leaves the card to the title on paper. */
export function recentThumb({ thumbnail }: { readonly thumbnail: string | undefined }): ReactNode {
  const read = readThumbnail(thumbnail);
  return read && <RecentThumb thumbnail={read} />;
}

function renamed({ html, css, fonts, language, direction }: Thumbnail) {
  const names = new Map(
    [...new Set(fonts.map(({ family }) => family))].map((family) => [family, ownName(family, fonts)]),
  );
  const inOwn = (text: string): string => [...names].reduce((all, [family, own]) => all.replaceAll(family, own), text);
  return {
    slide: { html: inOwn(html) },
    view: { css: inOwn(css), fonts: [], language, direction },
    fonts: fonts.map((font) => ({ ...font, family: names.get(font.family) ?? font.family })),
  };
}

/** The same files have the same name. */
function ownName(family: string, fonts: readonly FontFaceFile[]): string {
  const key = JSON.stringify(fonts.filter((font) => font.family === family).map(({ url }) => url));
  const name = known.get(`${family} ${key}`) ?? `${family} ${known.size + 1}`;
  known.set(`${family} ${key}`, name);
  return name;
}

const inPage = new Set<string>();

function put({ family, url, ...descriptors }: FontFaceFile): void {
  const key = `${family} ${url}`;
  if (inPage.has(key)) return;
  inPage.add(key);
  document.fonts.add(new FontFace(family, `url("${url}")`, { ...descriptors, lineGapOverride: '0%' }));
}
