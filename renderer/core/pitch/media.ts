import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import { fromEntries } from '../base/json.ts';
import type { Pitch } from './schema/index.ts';

/** Pictures by their key in `media`, which is the SHA-256 of the bytes. */
export type MediaBytes = ReadonlyMap<string, Uint8Array>;

/** Where a `.greenlight` archive keeps its pictures. */
export const MEDIA_FOLDER = 'media/';

/** Another key is one that the schema passes over, as `__proto__`: not ours, and kept as it is. */
const KEY = /^[0-9a-f]{64}$/u;
const ENTRY = /^media\/([0-9a-f]{64})\.[a-z]+$/u;

/** The key of an archive's entry, or undefined where the entry is no picture of ours. */
export const mediaKey = (entry: string): string | undefined => ENTRY.exec(entry)?.[1];

export const mediaEntry = (key: string, type: string): string =>
  `${MEDIA_FOLDER}${key}.${type.replace('image/', '').replace('jpeg', 'jpg')}`;

/**
 * Takes the pictures out of the document, where a plain `.pitch.json` carries them as base64. Text that is not base64
 * stays where it is: it is a broken picture, and not ours to throw away.
 */
export function extractMedia(pitch: Pitch, beside: MediaBytes): { readonly pitch: Pitch; readonly media: MediaBytes } {
  const inside = Object.entries(pitch.media ?? {});
  const carries = ([key, item]: (typeof inside)[number]): boolean => KEY.test(key) && item.data !== undefined;
  if (!inside.some(carries)) return { pitch, media: beside };
  const media = new Map(beside);
  const stripped = inside.map(([key, item]) => {
    const bytes = carries([key, item]) ? decodeBase64(item.data ?? '') : undefined;
    if (!bytes) return [key, item] as const;
    media.set(key, bytes);
    const { data: _taken, ...rest } = item;
    return [key, rest] as const;
  });
  return { pitch: { ...pitch, media: fromEntries(stripped) }, media };
}

/** The document with its pictures inside, as base64. */
export function inlineMedia(pitch: Pitch, media: MediaBytes): Pitch {
  if (!pitch.media || media.size === 0) return pitch;
  const filled = Object.entries(pitch.media).map(([key, item]) => {
    const bytes = media.get(key);
    return [key, bytes ? { ...item, data: encodeBase64(bytes) } : item] as const;
  });
  return { ...pitch, media: fromEntries(filled) };
}
