/**
 * Where a line may break. Latin text breaks after spaces, hyphens and dashes, as PowerPoint, LibreOffice and browsers all
 * do; a no-break space holds. Japanese, Chinese and Thai break between phrases, which a library finds.
 */

/** What a language needs beyond that; loaded by the caller, as most decks need none of it. */
export interface LanguageSupport {
  /** Splits text without spaces into phrases. */
  readonly phrases?: (text: string) => readonly string[];
  /** Splits a word into syllables, for words wider than their place. */
  readonly syllables?: (word: string) => readonly string[];
}

const SPACE = String.raw`(?<=[ \u2002\u2003\u200B])(?![ \u2002\u2003\u200B])`;
/** Not before a figure: `Covid-19` holds. */
const HYPHEN = String.raw`(?<=[\p{L}\p{N}]-)(?=\p{L})`;
const DASH = String.raw`(?<=[\p{L}\p{N}][\u2010\u2013\u2014])(?=[\p{L}\p{N}])`;
const AFTER = new RegExp([SPACE, HYPHEN, DASH, String.raw`(?<=\u00AD)`].join('|'), 'u');
/** Most texts have nothing but plain spaces to break after, which is found faster. */
const HAS_MORE = /[-\u00AD\u2002\u2003\u200B\u2010\u2013\u2014]/u;
const AFTER_SPACE = /(?<= )(?! )/u;
const HAS_PHRASES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The text in pieces that a line may end after; together they are the text. */
export function breakable(text: string, support: LanguageSupport): readonly string[] {
  const { phrases } = support;
  const pieces = text.split(HAS_MORE.test(text) ? AFTER : AFTER_SPACE);
  if (!phrases || !HAS_PHRASES.test(text)) return pieces;
  return pieces.flatMap((piece) => (HAS_PHRASES.test(piece) ? phrases(piece) : [piece]));
}

/** Letters with the marks that belong to them: what is left where even a phrase is wider than its line. */
export const graphemes = (text: string): readonly string[] => text.match(/\P{M}\p{M}*(?:\u200D\P{M}\p{M}*)*/gsu) ?? [];

/** Shown where a word is broken at a syllable; takes no width elsewhere. */
export const SOFT_HYPHEN = '\u00AD';
