import { de } from './de.ts';
import { en } from './en.ts';

/**
 * The words by which the rules of language judge. Matching is on lower-case words as they stand in a text; a phrase is
 * several of them. Languages without a lexicon are not checked, and said not to be.
 */
export interface Lexicon {
  readonly language: 'en' | 'de';
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { en, de };

/** The lexicon of a BCP 47 tag's language. */
export const lexiconFor = (tag: string): Lexicon | undefined => LEXICONS[tag.split('-')[0]?.toLowerCase() ?? ''];
