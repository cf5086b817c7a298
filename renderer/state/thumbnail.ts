import { isObject } from '../core/base/json.ts';
import type { DeckView, FontFaceFile } from './engine.ts';

/**
 * The first slide of a file as the start page keeps it: markup, its style sheet and the names of its fonts, as one text.
 * What is kept may be of an earlier version of the application, so it is read as anything could stand in it.
 */
export interface Thumbnail {
  readonly html: string;
  readonly css: string;
  readonly fonts: readonly FontFaceFile[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A picture on a cover may be large; the list of files is read at every start. */
const MOST = 300_000;

export function thumbnailOf(view: DeckView | undefined): string | undefined {
  const [first] = view?.slides ?? [];
  if (!view || !first) return undefined;
  const { css, fonts, language, direction } = view;
  const text = JSON.stringify({ html: first.html, css, fonts, language, direction } satisfies Thumbnail);
  return text.length > MOST ? undefined : text;
}

export function readThumbnail(text: string | undefined): Thumbnail | undefined {
  const read = parsed(text);
  if (!isObject(read)) return undefined;
  const { html, css, fonts, language, direction } = read;
  if (typeof html !== 'string' || typeof css !== 'string' || typeof language !== 'string') return undefined;
  return { html, css, fonts: fontsIn(fonts), language, direction: direction === 'rtl' ? 'rtl' : 'ltr' };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fontsIn = (fonts: unknown): readonly FontFaceFile[] => (Array.isArray(fonts) ? fonts.filter(isFont) : []);

const DESCRIPTORS = ['family', 'url', 'weight', 'style', 'unicodeRange', 'ascentOverride', 'descentOverride'] as const;

const isFont = (font: unknown): font is FontFaceFile =>
  isObject(font) && DESCRIPTORS.every((key) => typeof font[key] === 'string');
