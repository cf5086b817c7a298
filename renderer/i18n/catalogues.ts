import type { Catalogue, Language } from './catalogue.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

/** The catalogues of all languages, for who has them all at hand anyway. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de };
